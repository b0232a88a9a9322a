// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <limits>
#include <memory>

class QTextDocument;

namespace dossier {

/// A second text document with the words of another one: what is typed in it is typed in
/// that one, whose history is the only one. A text document has one layout, with the widths,
/// folds and colours of one view, so that a further view needs one of its own. Owned by the
/// binder of that view; GUI thread.
class TextMirror : public QObject
{
    Q_OBJECT
public:
    /// `source` outlives it and holds `text`.
    TextMirror(QTextDocument *source, const QString &text);
    ~TextMirror() override;

    [[nodiscard]] QTextDocument *document() const { return m_document.get(); }
    /// What the source holds now; replaces what differs and nothing else.
    void show(const QString &text);

private:
    void hand(); ///< what was typed here, to the source

    QTextDocument *m_source;
    std::unique_ptr<QTextDocument> m_document;
    QString m_text; ///< that both hold
    static constexpr qsizetype kNowhere = std::numeric_limits<qsizetype>::max();
    qsizetype m_typedAt = kNowhere; ///< the first place since the last look
    bool m_isShowing = false;
};

} // namespace dossier
