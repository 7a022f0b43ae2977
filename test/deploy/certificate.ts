/** A throw-away authority and a server certificate it signed, written in DER so that no program is needed. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Certificates = { readonly authority: string; readonly certificate: string; readonly key: string };

const SEQUENCE = 0x30;
const SET = 0x31;
const OBJECT_ID = 0x06;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
const DNS_NAME = 0x82;

/** ecdsa-with-SHA256, RFC 5758. */
const SIGNATURE = der(SEQUENCE, objectId('2a8648ce3d040302'));
const COMMON_NAME = '550403';
const BASIC_CONSTRAINTS = '551d13';
const SUBJECT_ALT_NAME = '551d11';

/** PEM texts for a server that may call itself any of `names`. The keys never leave this process. */
export function makeCertificates(names: readonly string[]): Certificates {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isAuthority = der(SEQUENCE, Buffer.from([0x01, 0x01, 0xff]));
  const altNames = der(SEQUENCE, ...names.map((name) => der(DNS_NAME, Buffer.from(name))));
  return {
    authority: signed(1, 'Test authority', authority.publicKey, authority.privateKey, [
      extension(BASIC_CONSTRAINTS, isAuthority, true),
    ]),
    certificate: signed(2, 'Test server', server.publicKey, authority.privateKey, [
      extension(SUBJECT_ALT_NAME, altNames, false),
    ]),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** One certificate of RFC 5280, issued by the test authority, valid from 2020 to 2049. */
function signed(serial: number, subject: string, subjectKey: KeyObject, issuerKey: KeyObject, extensions: Buffer[]) {
  const version = der(0xa0, Buffer.from([0x02, 0x01, 0x02]));
  const validity = der(SEQUENCE, time('200101000000Z'), time('491231235959Z'));
  const content = der(
    SEQUENCE,
    version,
    Buffer.from([0x02, 0x01, serial]),
    SIGNATURE,
    name('Test authority'),
    validity,
    name(subject),
    subjectKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, ...extensions)),
  );
  const whole = der(
    SEQUENCE,
    content,
    SIGNATURE,
    der(BIT_STRING, Buffer.from([0]), sign('sha256', content, issuerKey)),
  );
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** Tag, length, content. Lengths up to 65,535. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), content]);
}

function objectId(hex: string): Buffer {
  return der(OBJECT_ID, Buffer.from(hex, 'hex'));
}

function name(text: string): Buffer {
  return der(SEQUENCE, der(SET, der(SEQUENCE, objectId(COMMON_NAME), der(UTF8, Buffer.from(text)))));
}

function time(text: string): Buffer {
  return der(UTC_TIME, Buffer.from(text));
}

function extension(id: string, value: Buffer, isCritical: boolean): Buffer {
  const critical = isCritical ? [Buffer.from([0x01, 0x01, 0xff])] : [];
  return der(SEQUENCE, objectId(id), ...critical, der(OCTET_STRING, value));
}
