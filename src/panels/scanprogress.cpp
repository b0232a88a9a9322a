// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "scanprogress.h"

#include "models/icons.h"
#include "workspace/agentlibrary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ScanProgress::ScanProgress(AgentLibrary *library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"scanProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Reading agents"));
    auto *stop = new QToolButton(this);
    stop->setObjectName(u"stopScan"_s);
    stop->setIcon(Icons::icon(u"close"));
    stop->setAutoRaise(true);
    stop->setToolTip(tr("Stop reading"));
    stop->setAccessibleName(tr("Stop reading"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(stop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        update();
    });
    connect(stop, &QToolButton::clicked, library, &AgentLibrary::stopScans);
    connect(library, &AgentLibrary::placeAdded, this, &ScanProgress::follow);
    connect(library, &AgentLibrary::placeChanged, this, &ScanProgress::follow);
    connect(library, &AgentLibrary::placeRemoved, this, &ScanProgress::follow);
    hide();
}

void ScanProgress::follow()
{
    if (std::ranges::none_of(m_library->places(), &AgentLibrary::ShownPlace::isScanning)) {
        m_delay.stop();
        hide();
    } else if (isVisible()) {
        update();
    } else if (!m_delay.isActive()) {
        m_delay.start();
    }
}

void ScanProgress::update()
{
    qsizetype done = 0;
    qsizetype total = 0;
    for (const AgentLibrary::ShownPlace &shown : m_library->places()) {
        done += shown.done;
        total += shown.total;
    }
    // Names are listed before files are read; how many there are is not known yet.
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    const QLocale locale;
    m_text->setText(total == 0 ? tr("Looking for agents …")
                               : tr("Reading agents: %1 of %2").arg(locale.toString(done), locale.toString(total)));
}

} // namespace dossier
