// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "alikerows.h"

#include "models/alikenow.h"
#include "text/shortened.h"
#include "undokeys.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShown = 60; // units of a request
constexpr qsizetype kMostElsewhere = 3;

/// A link that carries a path whatever it holds.
QString linkTo(const QString &path, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(path.toUtf8().toHex()), text.toHtmlEscaped());
}

QString firstWords(const QString &text)
{
    return shortened(text.simplified(), kShown);
}

} // namespace

AlikeRows::AlikeRows(std::function<AgentTexts *()> texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(std::move(texts))
    , m_fold(new QToolButton(this))
    , m_rows(new QWidget(this))
    , m_layout(new QVBoxLayout(m_rows))
{
    setObjectName(u"alikeRows"_s);
    m_fold->setObjectName(u"alikeFold"_s);
    m_fold->setText(tr("Most alike, and who would be asked"));
    m_fold->setToolTip(tr("Compares this description with those of the other agents, by their words: an estimate"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    UndoKeys::handToDocument(m_fold);
    m_layout->setContentsMargins(16, 0, 0, 0);
    m_layout->setSpacing(2);
    m_rows->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_rows);
    connect(m_fold, &QToolButton::toggled, this, &AlikeRows::unfold);
}

void AlikeRows::setText(const QString &name, const QString &description, const QString &path)
{
    m_name = name;
    m_description = description;
    m_path = path;
    if (m_now)
        m_now->setText({.name = name, .description = description}, path);
}

void AlikeRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void AlikeRows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    look();
}

void AlikeRows::look()
{
    if (m_now)
        m_now->setWanted(isVisible() && m_fold->isChecked());
}

void AlikeRows::unfold(bool open)
{
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_rows->setVisible(open);
    if (open && !m_now) {
        m_now = new AlikeNow(m_texts(), this);
        connect(m_now, &AlikeNow::changed, this, &AlikeRows::showAnswer);
        m_now->setText({.name = m_name, .description = m_description}, m_path);
        showAnswer();
    }
    look();
}

QLabel *AlikeRows::addLine()
{
    auto *line = new QLabel(m_rows);
    line->setWordWrap(true);
    line->setTextFormat(Qt::RichText);
    line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    line->setObjectName(u"alikeLine_%1"_s.arg(m_lines.size()));
    connect(line, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT openRequested(QString::fromUtf8(QByteArray::fromHex(link.toLatin1())));
    });
    m_layout->addWidget(line);
    setTabOrder(m_lines.empty() ? static_cast<QWidget *>(m_fold) : m_lines.back(), line);
    m_lines.push_back(line);
    return line;
}

void AlikeRows::showAnswer()
{
    const AlikeNow::Answer &answer = m_now->answer();
    QStringList lines;
    for (const AlikeNow::Agent &agent : answer.alike) {
        lines << tr("%1 in %2: %3 % alike (%4)")
                     .arg(linkTo(agent.path, agent.id), agent.place.toHtmlEscaped(),
                          QString::number(qRound(agent.likeness * 100)), agent.words.join(u", "_s).toHtmlEscaped());
    }
    if (lines.empty())
        lines << tr("No other agent shares words with it.");
    const qsizetype here = answer.asked - static_cast<qsizetype>(answer.elsewhere.size());
    if (answer.asked > 0) {
        lines << tr("%1 of %n example(s) would come here.", nullptr, static_cast<int>(answer.asked)).arg(here);
        for (const AlikeNow::Elsewhere &other : answer.elsewhere) {
            if (lines.size() < AlikeNow::kAlike + 1 + kMostElsewhere)
                lines << tr("“%1” would go to %2.")
                             .arg(firstWords(other.request).toHtmlEscaped(), linkTo(other.path, other.id));
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QLabel *line = i < static_cast<qsizetype>(m_lines.size()) ? m_lines[static_cast<std::size_t>(i)] : addLine();
        line->setText(lines[i]);
        line->show();
    }
    for (std::size_t i = static_cast<std::size_t>(lines.size()); i < m_lines.size(); ++i)
        m_lines[i]->hide();
}

} // namespace dossier
