// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "headerfault.h"
#include "prompt.h"
#include "rule.h"
#include "text/changeset.h"
#include "text/containspair.h"
#include "trigramfilter.h"

namespace dossier {

/// What rules look at: the input, and what several of them ask of it, found
/// once. It is what keeps one fault from being told twice: each reason why a
/// client drops a file belongs to one rule. Made by `Checker`, lives as long as
/// its input, in one thread.
class CheckedFile
{
public:
    /// Why the client does not load the file.
    enum class Cause : char {
        None, ///< it loads, or is a note
        CutAtDashes, ///< a --- inside the header ends it
        LineEnds, ///< with \n it would load
        Fault, ///< the header is no YAML and the client cannot repair it
        Fields, ///< the header is read, but what it says will not do
    };

    explicit CheckedFile(const CheckInput &input);

    [[nodiscard]] const CheckInput &input() const { return m_input; }
    [[nodiscard]] const AgentFile &file() const { return m_input.file; }
    [[nodiscard]] const QString &text() const { return m_input.file.text(); }
    [[nodiscard]] const Dialect &dialect() const { return *m_input.client.dialect; }
    [[nodiscard]] const Reading &reading() const { return m_input.reading; }
    [[nodiscard]] QString client() const { return dialect().title(); } ///< for texts: "Claude Code"
    [[nodiscard]] QString fileStem() const; ///< file name without ".md"; empty without path

    [[nodiscard]] bool isNote() const { return reading().outcome == Outcome::NotAnAgent; }
    [[nodiscard]] bool isLost() const { return reading().outcome == Outcome::NotLoaded; }
    [[nodiscard]] Cause cause() const { return m_cause; }
    /// What strict YAML refuses, entry by entry; empty for a strict header.
    [[nodiscard]] const std::vector<HeaderFault> &faults() const { return m_faults; }
    /// Whether the client stops reading the header before its closing fence.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    /// The fields as the client gets them or, of a header that it cannot read,
    /// as a person does (an unreadable value is Undefined). Without duplicates.
    [[nodiscard]] const std::vector<FieldReading> &fields() const { return m_fields; }
    [[nodiscard]] const FieldReading *field(QStringView key) const;

    /// The prompt as a person sees it, whether or not the client does.
    [[nodiscard]] const Prompt &prompt() const;
    /// Whether words, of two letters or more, may stand in the text, header
    /// and all, in capitals or not; most rules on the prompt ask this first.
    template<typename View>
    [[nodiscard]] bool mayContain(View words) const
    {
        return words.size() == 2 ? containsPair(text(), QChar(words[0]), QChar(words[1])) : letters().mayContain(words);
    }
    [[nodiscard]] const TrigramFilter &letters() const;
    /// Whether the project or the file's own header turns a rule off.
    [[nodiscard]] bool isSuppressed(const QString &ruleId) const;

    /// Whether a field takes something away from the agent, so that losing it
    /// gives the agent more than its author wrote.
    [[nodiscard]] bool isLimit(QStringView key) const;

private:
    void findFields();
    void findCause();

    const CheckInput &m_input;
    std::vector<HeaderFault> m_faults;
    std::vector<FieldReading> m_fields;
    Cause m_cause = Cause::None;
    bool m_isCut = false;
    mutable std::optional<Prompt> m_prompt; ///< made when first asked for
    mutable std::optional<TrigramFilter> m_letters; ///< as well
    QStringList m_suppressed;
};

/// Takes the \r away from the line ends of a text in which only some have it.
[[nodiscard]] ChangeSet returnsRemoved(QStringView text);
/// The source with \n as its line end, also where only some lines have \r\n.
[[nodiscard]] SourceText withoutReturns(const SourceText &source);
/// Another text in the place of the input's, as the client reads it.
[[nodiscard]] Reading readWith(const CheckInput &input, const SourceText &source);

} // namespace dossier
