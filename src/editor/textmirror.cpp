// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textmirror.h"

#include "specialcharacters.h"
#include "text/diff.h"
#include "textlayout.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

/// Where two texts differ: behind as much as they begin with, but not behind `latest`, and
/// before as much as they end with.
struct Difference {
    qsizetype start = 0;
    qsizetype removed = 0;
    qsizetype added = 0;

    Difference(QStringView before, QStringView after, qsizetype latest)
    {
        const qsizetype shorter = std::min(before.size(), after.size());
        const qsizetype most = std::min(shorter, latest);
        start = std::mismatch(before.begin(), before.begin() + most, after.begin()).first - before.begin();
        const auto [a, b] = std::mismatch(before.rbegin(), before.rbegin() + (shorter - start), after.rbegin());
        removed = before.size() - (a - before.rbegin()) - start;
        added = after.size() - (b - after.rbegin()) - start;
    }
};

/// One step of the history at most; bare typing and deleting join what was typed before.
void replace(QTextDocument *document, const Difference &difference, const QString &text)
{
    QTextCursor cursor(document);
    cursor.setPosition(int(difference.start));
    cursor.setPosition(int(difference.start + difference.removed), QTextCursor::KeepAnchor);
    const QString words = text.sliced(difference.start, difference.added);
    if (words.isEmpty())
        cursor.removeSelectedText();
    else
        cursor.insertText(words);
}

} // namespace

TextMirror::TextMirror(QTextDocument *source, const QString &text)
    : m_source(source)
    , m_document(std::make_unique<QTextDocument>())
    , m_text(text)
{
    m_document->setUndoRedoEnabled(false);
    // Without one a document does not tell where it changes.
    m_document->setDocumentLayout(new TextLayout(m_document.get()));
    m_document->setPlainText(text);
    connect(m_document.get(), &QTextDocument::contentsChange, this,
            [this](int position) { m_typedAt = std::min<qsizetype>(m_typedAt, position); });
    connect(m_document.get(), &QTextDocument::contentsChanged, this, &TextMirror::hand);
}

TextMirror::~TextMirror() = default;

void TextMirror::show(const QString &text)
{
    const Difference difference(m_text, text, m_text.size());
    if (difference.removed == 0 && difference.added == 0)
        return;
    m_isShowing = true;
    // What lies between two places that changed is the same, and so are cursors in it.
    const bool isWide = QStringView(m_text).sliced(difference.start, difference.removed).contains(u'\n') &&
                        QStringView(text).sliced(difference.start, difference.added).contains(u'\n');
    if (isWide)
        applyTo(m_document.get(), lineDifference(m_text, text).minimised(m_text));
    else
        replace(m_document.get(), difference, text);
    m_text = text;
    m_isShowing = false;
}

void TextMirror::hand()
{
    // Of “nn” only the place tells which was typed last, and what is typed elsewhere is another step.
    const qsizetype typedAt = std::exchange(m_typedAt, kNowhere);
    if (m_isShowing)
        return;
    const QString text = documentText(*m_document);
    const Difference difference(m_text, text, typedAt);
    if (difference.removed == 0 && difference.added == 0)
        return; // colours, or folds
    m_text = text;
    replace(m_source, difference, text);
}

} // namespace dossier
