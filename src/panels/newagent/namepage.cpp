// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "namepage.h"

#include "storage/readfile.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLikeId = 1000; // of its radio button; the templates count from 0

/// A place for the text below a radio button, in line with the button's own.
QLabel *helpBelow(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setIndent(24);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NamePage::NamePage(NewAgent *agent, const std::vector<Workspace::Template> &templates, QWidget *parent)
    : NewAgentPage(agent, u"newAgentNamePage"_s, tr("Name"), tr("What does it begin from, and what is it called?"),
                   parent)
    , m_templates(templates)
    , m_starts(new QButtonGroup(this))
    , m_like(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_suggestion(new QPushButton(this))
{
    addStarts();
    contents()->addSpacing(8);
    auto *label = new QLabel(tr("N&ame:"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"newAgentName"_s);
    m_suggestion->setObjectName(u"newAgentSuggestion"_s);
    m_suggestion->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_name, 1);
    line->addWidget(m_suggestion);
    contents()->addLayout(line);
    m_findings = addText(u"newAgentNameFindings"_s);
    contents()->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, agent, &NewAgent::setName);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        this->agent().setName(this->agent().nameCheck().suggestion);
        m_name->setFocus();
    });
    connect(agent, &NewAgent::changed, this, &NamePage::showName);
    showName();
}

void NamePage::addStarts()
{
    for (std::size_t i = 0; i < m_templates.size(); ++i) {
        auto *radio = new QRadioButton(m_templates[i].title, this);
        radio->setObjectName(u"newAgentStart_"_s + m_templates[i].id);
        radio->setAccessibleDescription(m_templates[i].help);
        m_starts->addButton(radio, static_cast<int>(i));
        contents()->addWidget(radio);
        contents()->addWidget(helpBelow(m_templates[i].help, this));
    }
    auto *radio = new QRadioButton(tr("&Like an agent that is there:"), this);
    radio->setObjectName(u"newAgentStart_like"_s);
    m_starts->addButton(radio, kLikeId);
    radio->setEnabled(!agent().agents().empty());
    m_like->setObjectName(u"newAgentLike"_s);
    m_like->setAccessibleName(tr("The agent that it is to be like"));
    m_like->setEnabled(false);
    m_like->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_like->setMinimumContentsLength(16);
    contents()->addWidget(radio);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(24, 0, 0, 0);
    indented->addWidget(m_like);
    contents()->addLayout(indented);
    m_starts->button(0)->setChecked(true);
    // Not its click: a screen reader chooses without one.
    connect(m_starts, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen)
            takeStart(id);
    });
    connect(m_like, &QComboBox::activated, this, &NamePage::takeLike);
}

/// The names, to be typed or chosen; filled when first wanted.
void NamePage::fillLike()
{
    if (m_like->count() > 0)
        return;
    m_like->setEditable(true);
    m_like->setInsertPolicy(QComboBox::NoInsert);
    m_like->completer()->setFilterMode(Qt::MatchContains);
    m_like->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const auto textOf = [](const AgentSummary &one, const QString &where) {
        return tr("%1, in %2", "agent, folder").arg(one.name, QDir::toNativeSeparators(where));
    };
    const auto folderOf = [](const AgentSummary &one) { return one.path.section(u'/', 0, -2); };
    std::vector<PlaceSnapshot::AgentPointer> offered = agent().agents();
    std::erase_if(offered,
                  [](const auto &one) { return one->state != AgentSummary::State::Read || one->name.isEmpty(); });
    QHash<QString, int> counts;
    for (const auto &one : offered)
        ++counts[textOf(*one, folderOf(*one))];
    // Two in one folder are told apart by their files.
    for (const auto &one : offered) {
        const QString text = textOf(*one, folderOf(*one));
        m_like->addItem(counts.value(text) > 1 ? textOf(*one, one->path) : text, one->path);
    }
    m_like->setCurrentIndex(-1);
    m_like->lineEdit()->setPlaceholderText(tr("Type a part of its name"));
}

void NamePage::takeStart(int id)
{
    m_like->setEnabled(id == kLikeId);
    if (id == kLikeId) {
        fillLike();
        m_like->setFocus();
        takeLike(m_like->currentIndex());
        return;
    }
    Q_EMIT startChosen(m_templates[static_cast<std::size_t>(id)].text, {});
}

void NamePage::takeLike(int row)
{
    if (row >= 0)
        takePath(m_like->itemData(row).toString());
}

void NamePage::takePath(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error().text);
        return;
    }
    const auto &all = agent().agents();
    const auto found = std::ranges::find(all, path, [](const auto &one) { return one->path; });
    Q_EMIT startChosen(SourceText::fromBytes(*bytes).text(), found == all.end() ? QString() : (*found)->dialect);
}

void NamePage::chooseTemplate(const QString &id)
{
    const auto found = std::ranges::find(m_templates, id, &Workspace::Template::id);
    if (found == m_templates.end())
        return;
    const auto row = static_cast<int>(found - m_templates.begin());
    {
        const QSignalBlocker quiet(m_starts);
        m_starts->button(row)->setChecked(true);
    }
    takeStart(row);
}

void NamePage::chooseLike(const QString &path)
{
    {
        const QSignalBlocker quiet(m_starts);
        m_starts->button(kLikeId)->setChecked(true);
    }
    fillLike();
    m_like->setEnabled(true);
    m_like->setCurrentIndex(m_like->findData(path));
    takePath(path);
}

bool NamePage::isMissing() const
{
    return !agent().nameCheck().isUsable();
}

void NamePage::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

void NamePage::showName()
{
    if (m_name->text() != agent().draft().name)
        m_name->setText(agent().draft().name);
    showFindings();
}

void NamePage::showFindings()
{
    const NameCheck &check = agent().nameCheck();
    QStringList sentences;
    for (const NameCheck::Finding &finding : check.findings)
        sentences << finding.sentence;
    if (sentences.isEmpty())
        sentences << tr("The name is free in all places that are shown.");
    m_findings->setText(sentences.join(u'\n'));
    m_suggestion->setVisible(!check.suggestion.isEmpty());
    m_suggestion->setText(tr("Use “%1”").arg(check.suggestion));
    m_name->setAccessibleDescription(sentences.join(u' '));
}

} // namespace dossier
