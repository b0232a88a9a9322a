// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "destinationspanel.h"

#include "document/agentdocument.h"
#include "models/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using State = Destination::State;

constexpr QSize kIconSize(16, 16);

QIcon iconOf(State state)
{
    switch (state) {
    case State::Loads:
        return Icons::icon(u"ok", Icons::Tone::Good);
    case State::LoadsRepaired:
    case State::LosesFields:
        return Icons::icon(u"warning", Icons::Tone::Warning);
    case State::NotLoaded:
        return Icons::icon(u"error", Icons::Tone::Error);
    case State::NotAnAgent:
        break;
    }
    return Icons::icon(u"info", Icons::Tone::Info);
}

} // namespace

/// One destination with its buttons.
class DestinationsPanel::Row : public QWidget
{
public:
    explicit Row(DestinationsPanel *panel)
        : QWidget(panel->widget())
        , m_icon(new QLabel(this))
        , m_title(new QLabel(this))
        , m_sentence(new QLabel(this))
        , m_fix(new QPushButton(this))
        , m_keep(new QPushButton(tr("Keep LF in Git …"), this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 2, 0, 2);
        m_icon->setFixedSize(kIconSize);
        m_title->setMinimumWidth(m_title->fontMetrics().averageCharWidth() * 34);
        m_sentence->setWordWrap(true);
        m_sentence->setTextFormat(Qt::PlainText);
        m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_title})
            layout->addWidget(part, 0, Qt::AlignTop);
        layout->addWidget(m_sentence, 1, Qt::AlignTop);
        for (QPushButton *button : {m_fix, m_keep})
            layout->addWidget(button, 0, Qt::AlignTop);
        m_fix->setIcon(Icons::icon(u"fix"));
        m_keep->setToolTip(tr("Adds “*.md text eol=lf” to the repository’s .gitattributes, so that a checkout keeps "
                              "the line ends"));
        connect(m_fix, &QPushButton::clicked, panel, [this, panel] { Q_EMIT panel->fixRequested(*m_shown.fix); });
        connect(m_keep, &QPushButton::clicked, panel, &DestinationsPanel::keepLineFeedsRequested);
    }

    void show(const Destination &destination, bool canKeep)
    {
        m_shown = destination;
        setObjectName(u"destination_"_s + destination.id);
        m_sentence->setObjectName(u"sentence_"_s + destination.id);
        m_fix->setObjectName(u"fix_"_s + destination.id);
        m_keep->setObjectName(u"keep_"_s + destination.id);
        m_icon->setPixmap(iconOf(destination.state).pixmap(kIconSize, devicePixelRatio()));
        m_title->setText(destination.title);
        m_sentence->setText(destination.sentence);
        setAccessibleName(destination.title);
        setAccessibleDescription(destination.sentence);
        m_fix->setVisible(destination.fix.has_value());
        m_fix->setText(destination.fix ? destination.fix->title : QString());
        m_keep->setVisible(canKeep && destination.id == "windows-checkout"_L1 && destination.fix);
    }

private:
    Destination m_shown;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_fix;
    QPushButton *m_keep;
};

DestinationsPanel::DestinationsPanel(const Dialects &dialects, QWidget *parent)
    : QScrollArea(parent)
    , m_dialects(dialects)
{
    setObjectName(u"destinationsPanel"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *list = new QWidget(this);
    m_rowLayout = new QVBoxLayout(list);
    m_rowLayout->setContentsMargins(10, 4, 8, 4);
    m_rowLayout->setSpacing(0);
    auto *intro = new QLabel(tr("As if the file lay in an agents folder of each client."), list);
    intro->setEnabled(false);
    m_rowLayout->addWidget(intro);
    m_rowLayout->addStretch(1);
    setWidget(list);
}

void DestinationsPanel::setDocument(AgentDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document)
        connect(document, &AgentDocument::diagnosticsChanged, this, &DestinationsPanel::update);
    update();
}

void DestinationsPanel::setCanKeepLineFeeds(bool can)
{
    m_canKeepLineFeeds = can;
    update();
}

void DestinationsPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        update();
}

void DestinationsPanel::update()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    show(m_document ? destinationsOf(m_document->checkInput(), m_dialects, m_document->diagnostics())
                    : std::vector<Destination>());
}

void DestinationsPanel::show(const std::vector<Destination> &destinations)
{
    while (m_rows.size() < destinations.size()) {
        m_rows.push_back(new Row(this));
        m_rowLayout->insertWidget(m_rowLayout->count() - 1, m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < destinations.size())
            m_rows[i]->show(destinations[i], m_canKeepLineFeeds);
        m_rows[i]->setVisible(i < destinations.size());
    }
}

} // namespace dossier
