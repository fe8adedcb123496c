import { defineType, type Json, type Property, type TypedHostType } from "../protocol/types";

export type SearchOptions = Map<string, Json>;

const NAMES = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWholeWord",
  "MatchWildcards",
];

const option = (name: string): Property<SearchOptions> => ({
  get: (self) => self.get(name) ?? false,
  set: (self, value) => {
    self.set(name, value);
  },
});

/** Word.SearchOptions: made by the library for each search that has options. */
export const searchOptionsType: TypedHostType<SearchOptions> = defineType<SearchOptions>(
  "SearchOptions",
  () => ({
    properties: Object.fromEntries(NAMES.map((name) => [name, option(name)])),
  }),
);
