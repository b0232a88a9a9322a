// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfiledialog.h"

#include "models/icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int kSign = 16; // px

/// The gravest of what is found, for the sign beside it.
Icons::Tone toneOf(const NameCheck &check)
{
    if (!check.isUsable())
        return Icons::Tone::Error;
    using Kind = NameCheck::Kind;
    const bool isAdvice = std::ranges::all_of(check.findings, [](const NameCheck::Finding &finding) {
        return finding.kind == Kind::Elsewhere || finding.kind == Kind::Unusual;
    });
    return isAdvice ? Icons::Tone::Info : Icons::Tone::Warning;
}

QStringView signOf(Icons::Tone tone)
{
    return tone == Icons::Tone::Error ? u"error" : tone == Icons::Tone::Warning ? u"warning" : u"info";
}

} // namespace

AgentFileDialog::AgentFileDialog(Question question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_sign(new QLabel(this))
    , m_findings(new QLabel(this))
    , m_suggestion(new QPushButton(this))
{
    setObjectName(u"agentFileDialog"_s);
    setWindowTitle(m_question.title);
    auto *column = new QVBoxLayout(this);
    auto *text = new QLabel(m_question.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    column->addWidget(text);
    if (m_question.wantsName)
        column->addWidget(makeName());
    if (m_question.targets.size() > 1)
        column->addWidget(makeTargets(), 1);
    m_sign->setAlignment(Qt::AlignTop);
    m_findings->setObjectName(u"nameFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setAlignment(Qt::AlignTop);
    // Room for what comes, so that nothing jumps while a name is typed.
    m_findings->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto *said = new QHBoxLayout;
    said->addWidget(m_sign);
    said->addWidget(m_findings, 1);
    column->addLayout(said);
    m_suggestion->setObjectName(u"nameSuggestion"_s);
    m_suggestion->setAutoDefault(false);
    column->addWidget(m_suggestion, 0, Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(m_question.apply, QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"agentFileApply"_s);
    m_apply->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_suggestion, &QPushButton::clicked, this, &AgentFileDialog::useSuggestion);
    resize(520, m_question.targets.size() > 1 ? 400 : sizeHint().height());
    check();
}

QWidget *AgentFileDialog::makeName()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit(m_question.name, row);
    m_name->setObjectName(u"agentFileName"_s);
    m_name->selectAll();
    auto *label = new QLabel(tr("&Name:"), row);
    label->setBuddy(m_name);
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    connect(m_name, &QLineEdit::textChanged, this, &AgentFileDialog::check);
    return row;
}

QWidget *AgentFileDialog::makeTargets()
{
    m_targets = new QTreeWidget(this);
    m_targets->setObjectName(u"agentFileTargets"_s);
    m_targets->setAccessibleName(tr("Places"));
    m_targets->setHeaderLabels({tr("Place"), tr("Folder")});
    m_targets->setRootIsDecorated(false);
    m_targets->setUniformRowHeights(true);
    m_targets->setTextElideMode(Qt::ElideMiddle);
    for (const AgentTarget &target : m_question.targets) {
        const QString path = QDir::toNativeSeparators(target.folder.path);
        auto *row = new QTreeWidgetItem(m_targets, {target.place, target.isThere ? path : tr("%1 (new)").arg(path)});
        row->setToolTip(1, path);
        row->setIcon(0, Icons::icon(target.folder.kind == AgentsFolder::Kind::User ? u"home" : u"folder"));
    }
    m_targets->resizeColumnToContents(0);
    m_targets->setColumnWidth(0, std::min(m_targets->columnWidth(0) + 12, 200));
    m_targets->setCurrentItem(m_targets->topLevelItem(static_cast<int>(m_question.target)));
    connect(m_targets, &QTreeWidget::currentItemChanged, this, &AgentFileDialog::check);
    connect(m_targets, &QTreeWidget::itemDoubleClicked, this, [this] {
        if (m_apply->isEnabled())
            accept();
    });
    if (!m_name)
        m_targets->setFocus();
    return m_targets;
}

QString AgentFileDialog::name() const
{
    return m_name ? m_name->text().trimmed() : QString();
}

const AgentTarget &AgentFileDialog::target() const
{
    const int row = m_targets ? m_targets->indexOfTopLevelItem(m_targets->currentItem()) : -1;
    return m_question.targets[row < 0 ? m_question.target : static_cast<std::size_t>(row)];
}

void AgentFileDialog::check()
{
    const bool isSame = m_name && m_question.targets.size() <= 1 && name() == m_question.name;
    const NameCheck found = m_name && m_question.check && !isSame ? m_question.check(name(), target()) : NameCheck();
    QStringList sentences;
    for (const NameCheck::Finding &finding : found.findings)
        sentences += finding.sentence;
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(m_name);
    const Icons::Tone tone = toneOf(found);
    m_sign->setPixmap(sentences.isEmpty() ? QPixmap() : Icons::icon(signOf(tone), tone).pixmap(kSign));
    m_sign->setVisible(m_name);
    m_suggestion->setText(tr("Use “%1”").arg(found.suggestion));
    m_suggestion->setVisible(m_name && !found.suggestion.isEmpty());
    m_apply->setEnabled(found.isUsable() && !isSame);
}

void AgentFileDialog::useSuggestion()
{
    if (m_question.check)
        m_name->setText(m_question.check(name(), target()).suggestion);
    m_name->setFocus();
}

} // namespace dossier
