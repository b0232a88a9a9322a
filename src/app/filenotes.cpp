// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "filenotes.h"

#include "document/agentdocument.h"
#include "text/unseen.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownAtOnce = 2;

qsizetype strayReturns(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = SourceText::nextStrayReturn(text); at >= 0; at = SourceText::nextStrayReturn(text, at + 1))
        ++count;
    return count;
}

} // namespace

FileNotes::FileNotes(AgentDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_more(new QPushButton(this))
{
    setObjectName(u"fileNotes"_s);
    // What is said is read whole, also in a low window.
    QSizePolicy whole(QSizePolicy::Preferred, QSizePolicy::Minimum);
    whole.setHeightForWidth(true);
    setSizePolicy(whole);
    static constexpr std::array kNames{"note_longLine", "note_bytes", "note_utf16", "note_unseen", "note_huge"};
    static_assert(kNames.size() == KindCount);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        Note &note = m_notes[i];
        note.bar = new MessageBar(this);
        note.bar->setObjectName(QLatin1StringView(kNames[i]));
        note.bar->setSizePolicy(whole);
        layout->addWidget(note.bar);
        connect(note.bar, &MessageBar::closed, this, [this, i] {
            m_notes[i].isClosed = true;
            arrange();
        });
    }
    m_more->setObjectName(u"moreNotes"_s);
    m_more->setFlat(true);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = true;
        arrange();
    });
    connect(document, &AgentDocument::readingChanged, this, &FileNotes::showNotes);
    connect(document, &AgentDocument::readOnlyChanged, this, &FileNotes::showNotes);
    connect(document, &AgentDocument::clientChanged, this, &FileNotes::showNotes);
    // With the checks, after the pause: it looks through the whole text.
    connect(document, &AgentDocument::diagnosticsChanged, this, [this] {
        if (m_document->isChecked())
            lookThrough();
    });
    lookThrough();
    showNotes();
}

void FileNotes::showNotes()
{
    showLongLine();
    showUtf16();
    showHuge();
    arrange();
}

void FileNotes::showLongLine()
{
    if (!m_document->isGuarded())
        return drop(LongLine);
    const qsizetype longest = m_document->longestLine();
    const QString count = QLocale().toString(longest);
    if (longest > kHopelessLine) {
        show(LongLine, tr("A line of this file has %1 characters. It is shown in pieces and for reading only, as each "
                          "key in it would take too long.")
                           .arg(count));
        return;
    }
    show(
        LongLine,
        tr("A line of this file has %1 characters. It is shown in pieces and for reading only, as each key in it would "
           "take a while.")
            .arg(count),
        MessageBar::Choice{tr("Edit Anyway"), u"editAnyway"_s, [this] { m_document->release(); }});
}

void FileNotes::showBytes()
{
    const SourceText source = m_document->file().source();
    const qsizetype marks = source.byteUnitCount();
    if (marks == 0)
        return drop(Bytes);
    const qsizetype bytes = SourceText(SourceText::spelledOut(source.text()), {}).byteUnitCount();
    if (bytes == 0 && strayReturns(source.text()) == marks) {
        show(Bytes,
             tr("This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, "
                "unless you change them.",
                nullptr, static_cast<int>(marks)));
        return;
    }
    if (bytes == 0) {
        show(Bytes,
             tr("This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. "
                "They are saved as they are, unless you change them.",
                nullptr, static_cast<int>(marks)));
        return;
    }
    show(Bytes, tr("This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, "
                   "unless you change them.",
                   nullptr, static_cast<int>(bytes)));
}

void FileNotes::showUtf16()
{
    if (m_document->format().encoding == Encoding::Utf8)
        return drop(Utf16);
    std::optional<MessageBar::Choice> change;
    if (!m_document->isReadOnly()) {
        change = {tr("Change to UTF-8"), u"changeToUtf8"_s,
                  [this] { m_document->setFormat({.lineEnd = m_document->format().lineEnd}); }};
    }
    show(Utf16,
         tr("This file is UTF-16. %1 reads UTF-8 only and finds no agent in it. It is saved as UTF-16 until you choose "
            "another encoding.")
             .arg(m_document->client().dialect->title()),
         change);
}

void FileNotes::showHuge()
{
    if (!m_document->isReadInPart())
        return drop(Huge);
    show(Huge, tr("This file is very large: form, checks and colours look at its first %1 characters only.")
                   .arg(QLocale().toString(m_document->file().text().size())));
}

void FileNotes::lookThrough()
{
    showBytes();
    const UnseenCount count = countUnseen(m_document->file().text());
    if (count.all == 0) {
        drop(Unseen);
    } else {
        const auto all = static_cast<int>(count.all);
        show(Unseen,
             count.bidi > 0
                 ? tr("This file holds %n invisible character(s). Some turn the direction of writing: what is read can "
                      "differ from what is seen.",
                      nullptr, all)
             : count.tags > 0
                 ? tr("This file holds %n invisible character(s), in which a text can be hidden. The model reads them.",
                      nullptr, all)
                 : tr("This file holds %n invisible character(s). They are marked in the text; the model reads them.",
                      nullptr, all),
             MessageBar::Choice{tr("Show Next"), u"showUnseen"_s, [this] { Q_EMIT nextUnseenRequested(); }});
    }
    arrange();
}

void FileNotes::show(Kind kind, const QString &text, const std::optional<MessageBar::Choice> &choice)
{
    Note &note = m_notes[kind];
    // Said already: its button may have the focus.
    const bool isSaid = note.isWanted && note.bar->text() == text && note.hasChoice == choice.has_value();
    note.isWanted = true;
    note.hasChoice = choice.has_value();
    if (isSaid)
        return;
    std::vector<MessageBar::Choice> choices;
    if (choice)
        choices.push_back(*choice);
    note.bar->showMessage(kind == Huge ? BarTone::Info : BarTone::Warning, text, choices);
}

void FileNotes::drop(Kind kind)
{
    m_notes[kind].isWanted = false;
}

void FileNotes::arrange()
{
    int shown = 0;
    int folded = 0;
    for (const Note &note : m_notes) {
        const bool isSaid = note.isWanted && !note.isClosed;
        const bool fits = m_isUnfolded || shown < kShownAtOnce;
        if (note.isWanted)
            note.bar->setVisible(isSaid && fits);
        else
            note.bar->clear();
        shown += isSaid && fits ? 1 : 0;
        folded += isSaid && !fits ? 1 : 0;
    }
    m_more->setVisible(folded > 0);
    m_more->setText(tr("Show %n more note(s) on this file", nullptr, folded));
    setVisible(shown > 0);
}

} // namespace dossier
