/** A small knowledge base with every type of answer, in which nothing is wrong; `leaflet` is the source somebody adds. */
export const base: Readonly<Record<string, string>> = {
	'kb.yaml': `title: Quill and Nib
description: Two made-up text editors.
subjects: [quill, nib]
as-of: 2025-01-01
`,
	'subjects/quill.yaml': `name: Quill
releases: { "1.0": 2019-01-15, "2.0": 2021-01-15, "3.0": 2023-01-15 }
`,
	'subjects/nib.yaml': `name: Nib
releases: { "1.0": 2020-01-01 }
`,
	'questions/editing.yaml': `modes:
  ask: Does typing insert text at once?
  varies-by: version
  answer:
    type: choice
    options: { direct: At once, modal: Only in a mode for it }
tabs:
  ask: Does it show files in tabs?
  given: { screen: [small, large] }
  answer: { type: flag }
formats:
  ask: Which formats does it open?
  answer: { type: set, options: { plain: Plain text, rich: Rich text } }
`,
	'questions/facts.yaml': `size:
  ask: How large is it?
  varies-by: date
  answer: { type: quantity, unit: MB, tolerance: 5% }
begun:
  ask: When was it begun?
  answer: { type: date }
needs:
  ask: Which release of the runtime does it need?
  answer: { type: version }
faster:
  ask: Which one starts faster?
  about: [quill, nib]
  answer: { type: order }
name:
  ask: How did it get its name?
  answer: { type: text }
`,
	'sources/handbook.yaml': `title: A handbook of editors
kind: book
publisher: Example Press
issued: 2023-05
accessed: 2024-12-01
url: https://example.org/handbook
claims:
  modes: { question: editing/modes, subject: quill, answer: modal, scope: { versions: ">=2.0" }, basis: asserted }
  tabs: { question: editing/tabs, subject: nib, answer: yes, basis: asserted }
  formats: { question: editing/formats, subject: nib, answer: [plain], basis: asserted }
  size: { question: facts/size, subject: nib, answer: ~40, basis: asserted }
  begun: { question: facts/begun, subject: nib, answer: 2018-05, basis: asserted }
  needs: { question: facts/needs, subject: nib, answer: ">=2.0", basis: asserted }
  faster: { question: facts/faster, answer: quill > nib, basis: asserted }
  name: { question: facts/name, subject: nib, answer: After a pen., basis: asserted }
`,
	'sources/survey.yaml': `title: A survey of editors
kind: survey
publisher: Example Society
issued: 2023-06
accessed: 2024-12-01
url: https://example.org/survey
claims:
  modes: { question: editing/modes, subject: quill, answer: modal, scope: { versions: ">=2.0" }, basis: reported }
  tabs: { question: editing/tabs, subject: nib, answer: yes, basis: reported }
  formats: { question: editing/formats, subject: nib, answer: [plain], basis: reported }
  size: { question: facts/size, subject: nib, answer: ~40, basis: reported }
  begun: { question: facts/begun, subject: nib, answer: 2018-05, basis: reported }
  needs: { question: facts/needs, subject: nib, answer: ">=2.0", basis: reported }
  faster: { question: facts/faster, answer: quill > nib, basis: reported }
`,
	'sources/leaflet.yaml': `title: A leaflet on editors
kind: article
authors:
  - { family: Sample, given: Ada }
publisher: Example Weekly
issued: 2023-07
accessed: 2024-12-01
url: https://example.org/leaflet
speaks-for: []
claims:
  modes:
    question: editing/modes
    subject: quill
    answer: modal
    scope: { versions: ">=2.0" }
    basis: reported
    gist: Quill has modes.
  tabs:
    question: editing/tabs
    subject: nib
    answer: yes
    basis: reported
  formats: { question: editing/formats, subject: nib, answer: [plain], basis: reported }
  size: { question: facts/size, subject: nib, answer: ~40, basis: reported }
  begun: { question: facts/begun, subject: nib, answer: 2018-05, basis: reported }
  needs: { question: facts/needs, subject: nib, answer: ">=2.0", basis: reported }
  faster: { question: facts/faster, answer: quill > nib, basis: reported }
  name: { question: facts/name, subject: nib, answer: After a pen., basis: anecdotal }
`,
	'topics/editing.mdx': `---
title: Editing
questions: [editing/modes, editing/tabs]
sources: [handbook, survey]
---

Quill has modes [@handbook#modes].

Nib shows tabs [@survey#tabs].
`,
};
