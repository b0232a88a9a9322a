// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/structure.h"
#include "markdown/textcounts.h"
#include "text/backgroundwork.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace dossier {

class AgentDocument;

/// How the prompt of a document is built and how much it is: found out in a
/// worker, again after each pause in typing. Between two answers offsets are
/// moved along with the edits. Of a document that is read in part, of that part.
/// GUI thread.
class DocumentOutline : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPause = 150; ///< ms from the last change to the next look

    /// `document` outlives it.
    explicit DocumentOutline(const AgentDocument *document, QObject *parent = nullptr);

    /// The newest answer, in offsets of the text as it was then.
    [[nodiscard]] const Structure &structure() const { return m_answer.structure; }
    [[nodiscard]] const TextCounts &promptCounts() const { return m_answer.counts; }
    /// Whether it belongs to the text as it is now.
    [[nodiscard]] bool isFresh() const { return m_edits.empty() && m_answered == revision(); }

    /// Where an entry's words stand now.
    [[nodiscard]] TextRange lineOf(int entry) const;
    /// The innermost entry around an offset of the text as it is now; none: -1.
    [[nodiscard]] int entryAt(qsizetype offset) const;
    /// Where the structure's folds are now.
    [[nodiscard]] std::vector<FoldRange> folds() const;

    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); } ///< for tests

Q_SIGNALS:
    void changed(); ///< there is a new answer

private:
    struct Answer {
        Structure structure;
        TextCounts counts;
    };
    struct Edit {
        qsizetype position = 0;
        qsizetype removed = 0;
        qsizetype added = 0;
    };

    [[nodiscard]] quint64 revision() const;
    [[nodiscard]] TextRange now(TextRange range) const;
    void follow(int position, int removed, int added);
    void ask();

    const AgentDocument *m_document;
    Answer m_answer;
    std::vector<Edit> m_edits; ///< since the answer's text
    int m_textRevision; ///< of the text document, when it was followed last
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    QTimer m_pause;
    BackgroundWork<Answer> m_work; // last: it hands over to all above
};

} // namespace dossier
