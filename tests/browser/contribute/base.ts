/** A small knowledge base with every type of answer, on which contributions are tried. */
export const base: Readonly<Record<string, string>> = {
	'kb.yaml': `title: Text editors
description: What two made-up editors do.
subjects: [quill, nib]
repository: https://github.com/example/editors
as-of: 2025-01-01
`,
	'subjects/quill.yaml': `name: Quill
versioning: semver
releases: { "1.0": 2019-01-15, "2.0": 2021-01-15, "3.0": 2023-01-15 }
`,
	'subjects/nib.yaml': `name: Nib
releases: { "1.0": 2020-01-01, "2.0": 2024-02-01 }
`,
	'questions/editing.yaml': `modes:
  ask: Does typing insert text at once?
  aliases: [modal editing]
  varies-by: version
  answer:
    type: choice
    options: { direct: At once, modal: Only in a mode for it, both: As one likes }
    compatible: [[direct, both]]
tabs:
  ask: Does it show files in tabs?
  given: { platform: [linux, windows], screen: [small, large] }
  answer: { type: flag }
formats:
  ask: Which formats does it open?
  answer:
    type: set
    options: { txt: Plain text, md: Markdown, rtf: Rich text }
plugins:
  ask: Which plugins does it bring?
  answer: { type: set }
licence:
  ask: What is its licence?
  answer:
    type: choice
    options: { free: A free one, gpl: { label: The GPL, within: free }, closed: A closed one }
`,
	'questions/facts.yaml': `size:
  ask: How large is it?
  varies-by: date
  answer: { type: quantity, unit: MB, tolerance: 5% }
first-release:
  ask: When did it first come out?
  answer: { type: date }
needs:
  ask: Which release of the runtime does it need?
  answer: { type: version }
faster:
  ask: Which one starts faster?
  about: [quill, nib]
  answer: { type: order }
nicer:
  ask: Which one is nicer to use?
  nature: merit
  about: [quill, nib]
  answer: { type: order }
story:
  ask: How did it get its name?
  answer: { type: text }
`,
	'sources/manual.yaml': `title: The Quill manual
kind: documentation
publisher: Quill team
issued: 2023-02-01
accessed: 2024-12-01
url: https://example.org/quill/manual
speaks-for: [quill]
claims:
  modes: { question: editing/modes, subject: quill, answer: modal, scope: { versions: ">=2.0" }, basis: documented }
  formats: { question: editing/formats, subject: quill, answer: { includes: [txt, md] }, basis: documented }
  licence: { question: editing/licence, subject: quill, answer: free, basis: documented }
`,
	'sources/weekly.yaml': `title: Editors of the year
kind: article
authors:
  - { family: Sample, given: Ada }
publisher: Example Weekly
issued: 2023-08-01
accessed: 2024-12-01
url: https://example.org/weekly
claims:
  tabs: { question: editing/tabs, subject: nib, answer: yes, basis: asserted }
  size: { question: facts/size, subject: nib, answer: ~40, basis: reported }
  first: { question: facts/first-release, subject: nib, answer: 2020-01, basis: asserted }
  needs: { question: facts/needs, subject: nib, answer: ">=2.0", basis: asserted }
  faster: { question: facts/faster, answer: quill > nib, basis: asserted }
  plugins: { question: editing/plugins, subject: nib, answer: [spelling], basis: asserted }
`,
	'topics/editing.mdx': `---
title: Editing
questions: [editing/modes, editing/tabs]
sources: [manual, weekly]
---

Quill has modes [@manual#modes].

Nib shows tabs [@weekly#tabs].
`,
};
