// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "descriptionpanel.h"

#include "alikerows.h"
#include "checks/descriptionfacts.h"
#include "document/agentdocument.h"
#include "factsline.h"
#include "fieldeditor.h"
#include "models/icons.h"
#include "undokeys.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QString kDescription = u"description"_s;

constexpr std::array kStyles{TextStyle::OneLine, TextStyle::Quoted, TextStyle::Lines, TextStyle::WrittenBreaks};

} // namespace

DescriptionPanel::DescriptionPanel(AgentDocument *document, FieldEditor *editor, std::function<AgentTexts *()> texts,
                                   QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_facts(new FactsLine(this))
    , m_style(new QToolButton(this))
    , m_jumpToLost(new QToolButton(this))
    , m_lost(new QLabel(this))
    , m_alike(texts ? new AlikeRows(std::move(texts), this) : nullptr)
    , m_examples(new ExampleList(this))
{
    setFocusProxy(editor);
    m_facts->setObjectName(u"descriptionFacts"_s);
    m_style->setObjectName(u"descriptionStyle"_s);
    m_style->setAutoRaise(true);
    m_style->setFocusPolicy(Qt::StrongFocus);
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setToolTip(tr("How the description is written in the file; a change is one step, and typing keeps to it"));
    UndoKeys::handToDocument(m_style);
    makeStyleMenu();
    m_lost->setObjectName(u"descriptionLost"_s);
    m_lost->setWordWrap(true);
    m_lost->setTextFormat(Qt::PlainText);
    m_jumpToLost->setObjectName(u"jumpToLost"_s);
    m_jumpToLost->setAutoRaise(true);
    m_jumpToLost->setFocusPolicy(Qt::StrongFocus);
    m_jumpToLost->setIcon(Icons::severity(Severity::Warning));
    m_jumpToLost->setToolTip(tr("Show in the text what is lost"));
    m_jumpToLost->setAccessibleName(tr("Show in the text what is lost"));

    auto *facts = new QHBoxLayout;
    facts->setSpacing(4);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_style);
    auto *lost = new QHBoxLayout;
    lost->setSpacing(4);
    lost->addWidget(m_jumpToLost, 0, Qt::AlignTop);
    lost->addWidget(m_lost, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(editor);
    layout->addLayout(facts);
    layout->addLayout(lost);
    if (m_alike) {
        layout->addWidget(m_alike);
        connect(m_alike, &AlikeRows::openRequested, this, &DescriptionPanel::openRequested);
    }
    layout->addWidget(m_examples);
    connect(m_jumpToLost, &QToolButton::clicked, this, [this] { Q_EMIT jumpRequested(m_lostRange); });
    connect(m_examples, &ExampleList::jumpRequested, this, &DescriptionPanel::jumpToExample);
    connect(m_examples, &ExampleList::seenRequested, this, &DescriptionPanel::seenRequested);
    connect(m_examples, &ExampleList::editEnded, this, [this] {
        if (m_document)
            m_document->endFieldEdit();
    });
    m_examples->setWriter([this](const QString &text, ExampleList::Step step) { return write(text, step); });
}

void DescriptionPanel::showValue(const FieldValue &value)
{
    m_examples->setDescription(value.text);
    m_examples->setEditable(value.isEditable);
    m_style->setEnabled(value.isEditable && value.isPresent);
}

void DescriptionPanel::showFacts()
{
    if (!m_document)
        return;
    const Reading &reading = m_document->reading();
    const DescriptionFacts facts = DescriptionFacts::of(m_document->file(), reading, *m_document->client().dialect);
    m_facts->setText(tr("%1 · %2", "characters and tokens")
                         .arg(tr("%Ln character(s)", nullptr, static_cast<int>(facts.characters)),
                              tr("≈ %Ln token(s) in every session", nullptr, facts.tokens)));
    m_lostRange = facts.lost;
    m_lost->setText(facts.lostWhy);
    m_lost->setVisible(!facts.lost.isEmpty());
    m_jumpToLost->setVisible(!facts.lost.isEmpty());
    const auto style = textStyleOf(m_document->file(), kDescription);
    m_style->setVisible(style.has_value());
    if (style) {
        QAction *action = m_style->menu()->actions().at(static_cast<int>(*style));
        action->setChecked(true);
        if (m_style->text() != action->text())
            m_style->setText(action->text());
        m_style->setAccessibleName(tr("Style of the description: %1").arg(action->text()));
    }
    if (m_alike)
        m_alike->setText(reading.name.value_or(QString()), reading.description.value_or(QString()), m_document->path());
}

/// In the order of TextStyle.
void DescriptionPanel::makeStyleMenu()
{
    auto *menu = new QMenu(m_style);
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(menu);
    const QStringList titles{tr("One line"), tr("Double quotes"), tr("Block of lines"), tr("One line with “\\n”")};
    const QStringList helps{tr("Bare, or in the quotation marks that it needs"),
                            tr("On one line, with line breaks as escapes: every client reads it alike"),
                            tr("Real lines below “|”"),
                            tr("Line breaks as a backslash and an n, which is also what the client gets")};
    for (std::size_t i = 0; i < kStyles.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        QAction *action = menu->addAction(titles[at]);
        action->setObjectName(u"style_%1"_s.arg(at));
        action->setToolTip(helps[at]);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, style = kStyles[i]] { setStyle(style); });
    }
    m_style->setMenu(menu);
}

void DescriptionPanel::setStyle(TextStyle style)
{
    if (!m_document)
        return;
    m_document->endFieldEdit();
    const Result<void> done =
        restyle(m_document->file(), m_document->client(), m_document->context(), kDescription, style)
            .and_then([this](const ChangeSet &changes) { return m_document->apply(changes); });
    Q_EMIT refused(done ? QString() : done.error().text);
    showFacts();
}

/// From a card: the lines above follow as they follow the text.
Result<void> DescriptionPanel::write(const QString &text, ExampleList::Step step)
{
    if (!m_document)
        return {};
    if (step == ExampleList::Step::Typing) {
        Q_EMIT typed();
        return m_document->setField(kDescription, text, AgentDocument::Joining::WithPrevious);
    }
    m_document->endFieldEdit();
    if (step == ExampleList::Step::Separate)
        return m_document->setField(kDescription, text);
    FieldEdit edit(m_document->file(), m_document->client(), m_document->context());
    edit.setPreferredStyle(yaml::ScalarStyle::DoubleQuoted);
    return edit.set(kDescription, text).and_then([this](const ChangeSet &changes) {
        return m_document->apply(changes);
    });
}

/// The written form may escape what is read, but not the tag.
void DescriptionPanel::jumpToExample(qsizetype index)
{
    const HeaderEntry *entry = m_document ? m_document->file().entry(kDescription) : nullptr;
    if (!entry)
        return;
    static const QString tag = u"<example"_s;
    const QString &text = m_document->file().text();
    qsizetype at = text.indexOf(tag, entry->valueRange.start, Qt::CaseInsensitive);
    for (qsizetype i = 0; i < index && at >= 0; ++i)
        at = text.indexOf(tag, at + tag.size(), Qt::CaseInsensitive);
    if (at < 0 || at >= entry->valueRange.end())
        return;
    static const QString close = u"</example>"_s;
    const qsizetype closing = text.indexOf(close, at, Qt::CaseInsensitive);
    const bool isClosed = closing >= 0 && closing < entry->valueRange.end();
    Q_EMIT jumpRequested(TextRange::between(at, isClosed ? closing + close.size() : entry->valueRange.end()));
}

} // namespace dossier
