// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "verdictbar.h"

#include "barbutton.h"
#include "barstyle.h"
#include "models/icons.h"
#include "wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettling = 2'000; // ms

BarTone levelTone(Verdict::Level level)
{
    switch (level) {
    case Verdict::Level::Good:
        return BarTone::Good;
    case Verdict::Level::Notice:
        return BarTone::Warning;
    case Verdict::Level::Bad:
        return BarTone::Error;
    case Verdict::Level::Note:
        break;
    }
    return BarTone::Info;
}

} // namespace

/// One sentence with its button.
class VerdictBar::Row : public QWidget
{
public:
    Row(VerdictBar *bar, int number)
        : QWidget(bar)
        , m_label(new QLabel(this))
        , m_button(new BarButton(this))
    {
        m_label->setObjectName(u"verdictSentence%1"_s.arg(number));
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_label->setTextFormat(Qt::PlainText);
        m_button->setObjectName(u"verdictFix%1"_s.arg(number));
        m_button->setIcon(Icons::icon(u"fix"));
        auto *layout = new WrapLayout(this);
        layout->addWidget(m_label);
        layout->addWidget(m_button);
        connect(m_button, &BarButton::clicked, bar, [this, bar] {
            if (m_fix)
                Q_EMIT bar->fixRequested(*m_fix);
        });
    }

    void setSentence(const Verdict::Sentence &sentence)
    {
        m_label->setText(sentence.text);
        m_fix = sentence.fix;
        m_button->setVisible(m_fix.has_value());
        m_button->setText(m_fix ? m_fix->title : QString());
    }

private:
    QLabel *m_label;
    BarButton *m_button;
    std::optional<Fix> m_fix;
};

VerdictBar::VerdictBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_rowLayout(new QVBoxLayout)
    , m_standingRow(makeStanding())
{
    setObjectName(u"verdictBar"_s);
    setAccessibleName(tr("Verdict"));
    m_icon->setObjectName(u"verdictIcon"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addLayout(m_rowLayout);
    texts->addWidget(m_standingRow);
    texts->addStretch(1);
    layout->addLayout(texts, 1);
    m_rowLayout->setSpacing(4);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_settling, &QTimer::timeout, this, [this] { setMinimumHeight(0); });
    setAutoFillBackground(true);
    updateIcon();
}

void VerdictBar::setVerdict(const Verdict &verdict)
{
    if (verdict == m_verdict)
        return;
    stayHigh();
    m_verdict = verdict;
    while (m_rows.size() < verdict.sentences.size()) {
        auto *row = new Row(this, static_cast<int>(m_rows.size()));
        m_rows.push_back(row);
        m_rowLayout->addWidget(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < verdict.sentences.size();
        if (used)
            m_rows[i]->setSentence(verdict.sentences[i]);
        m_rows[i]->setVisible(used);
    }
    updateSpoken();
    updateIcon();
}

/// While a header is typed, sentences come and go: the text below is not to jump with each of them.
void VerdictBar::stayHigh()
{
    if (!isVisible())
        return;
    setMinimumHeight(height());
    m_settling.start();
}

void VerdictBar::updateSpoken()
{
    QStringList spoken;
    for (const Verdict::Sentence &sentence : m_verdict.sentences)
        spoken << sentence.text;
    spoken << m_standing->text();
    setAccessibleDescription(spoken.join(u' ').trimmed());
}

QWidget *VerdictBar::makeStanding()
{
    auto *row = new QWidget(this);
    m_standing = new QLabel(row);
    m_standing->setObjectName(u"verdictStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_standing->setTextFormat(Qt::PlainText);
    m_compare = new BarButton(tr("Compare"), row);
    m_compare->setIcon(Icons::icon(u"compare"));
    m_compare->setObjectName(u"verdictCompare"_s);
    auto *layout = new WrapLayout(row);
    layout->addWidget(m_standing);
    layout->addWidget(m_compare);
    connect(m_compare, &BarButton::clicked, this, [this] { Q_EMIT compareRequested(m_other); });
    row->hide();
    return row;
}

void VerdictBar::setStanding(const QString &sentence, const QString &other)
{
    if (m_standing->text() == sentence && m_other == other)
        return;
    stayHigh();
    m_standing->setText(sentence);
    m_other = other;
    m_compare->setVisible(!other.isEmpty());
    m_standingRow->setVisible(!sentence.isEmpty());
    updateSpoken();
}

void VerdictBar::updateIcon()
{
    showBarIcon(m_icon, levelTone(m_verdict.level));
    applyBarStyle(this, levelTone(m_verdict.level));
}

void VerdictBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

} // namespace dossier
