/** Hands texts and figures of the user's language to every part of the sidebar. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Figures, figuresFor } from '../drawings/say-figures.ts';
import { en } from './en.ts';
import { loadTexts } from './load-texts.ts';
import { type Reasons, speakReason, speakWord } from './reasons/speak-reason.ts';
import { type Language, type Strings, speak } from './strings.ts';

type Speech = {
  readonly language: Language;
  readonly strings: Strings;
  readonly figures: Figures;
  readonly reasons: Reasons;
};

const SpeechContext = createContext<Speech | null>(null);

export const SpeechProvider = SpeechContext.Provider;

/** English until the texts of the language are there. */
export function useSpeech(language: Language): Speech {
  const [speech, setSpeech] = useState<Speech>(inEnglish);
  useEffect(() => {
    let isCurrent = true;
    void loadTexts(language).then(({ texts, reasons }) => {
      if (isCurrent) setSpeech({ language, strings: speak(texts), figures: figuresFor(language), reasons });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return speech;
}

function inEnglish(): Speech {
  return { language: 'en', strings: speak(en), figures: figuresFor('en'), reasons: null };
}

export function useStrings(): Strings {
  return (useContext(SpeechContext) ?? inEnglish()).strings;
}

export function useFigures(): Figures {
  return (useContext(SpeechContext) ?? inEnglish()).figures;
}

/** How reasons of the core and words of the rules read in the user's language. */
export function useReasons(): { readonly reason: (marked: string) => string; readonly word: (name: string) => string } {
  const { reasons, figures } = useContext(SpeechContext) ?? inEnglish();
  return { reason: (marked) => speakReason(marked, reasons, figures), word: (name) => speakWord(name, reasons) };
}
