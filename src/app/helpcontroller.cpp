// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "helpcontroller.h"

#include "models/explanation.h"
#include "panels/explanationbox.h"
#include "panels/handbook.h"
#include "panels/handbookpage.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Parts of the window, by the names of their widgets, and the pages about them.
constexpr struct {
    QLatin1StringView part;
    QLatin1StringView page;
} kTopics[] = {
    {"row_name"_L1, "first-agent"_L1},
    {"row_description"_L1, "description"_L1},
    {"row_tools"_L1, "tools"_L1},
    {"row_disallowedTools"_L1, "tools"_L1},
    {"fieldsPanel"_L1, "tools"_L1},
    {"askedView"_L1, "description"_L1},
    {"budgetPanel"_L1, "description"_L1},
    {"destinationsPanel"_L1, "where-it-loads"_L1},
    {"sameNamePanel"_L1, "where-it-loads"_L1},
    {"agentsPanel"_L1, "many-agents"_L1},
    {"viewsList"_L1, "many-agents"_L1},
    {"overviewPanel"_L1, "many-agents"_L1},
    {"foundPanel"_L1, "many-agents"_L1},
    {"multiFields"_L1, "many-agents"_L1},
    {"changedPanel"_L1, "nothing-is-lost"_L1},
    {"journalPanel"_L1, "nothing-is-lost"_L1},
};

constexpr auto kPageScheme = "handbook"_L1; ///< of links to the handbook's own pages
constexpr int kLine = 40; ///< pixels of a high widget that a box stands beside

/// The page about a part itself, not about one around it.
QString pageAbout(const QWidget *widget)
{
    const auto *const found = std::ranges::find(kTopics, widget->objectName(), &std::decay_t<decltype(*kTopics)>::part);
    return found == std::end(kTopics) ? QString() : QString(found->page);
}

/// With a way to the page of the handbook, if there is one about it.
Explanation answerOf(QWidget *widget)
{
    const auto *const explained = dynamic_cast<const Explained *>(widget);
    Explanation said = explained ? explained->explanation() : Explanation();
    if (said.isEmpty() && !widget->whatsThis().isEmpty())
        said = {.title = widget->accessibleName(), .html = u"<p>%1</p>"_s.arg(widget->whatsThis().toHtmlEscaped())};
    const QString page = said.isEmpty() ? QString() : pageAbout(widget);
    if (!page.isEmpty()) {
        const QString link =
            u"<a href=\"%1:%2\">%3</a>"_s.arg(kPageScheme, page, HandbookPages::title(page).toHtmlEscaped());
        said.html += u"<p>%1</p>"_s.arg(HelpController::tr("In the handbook: %1", "the title of a page").arg(link));
    }
    return said;
}

/// On the screen: the cursor in a text, the first lines of anything else.
QRect placeOf(const QWidget *widget)
{
    QRect place(0, 0, widget->width(), std::min(widget->height(), kLine));
    if (widget->testAttribute(Qt::WA_InputMethodEnabled))
        place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return {widget->mapToGlobal(place.topLeft()), place.size()};
}

} // namespace

HelpController::HelpController(WindowActions *actions, WindowMenus *menus, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QAction *handbook = actions->make(u"actionHandbook"_s, tr("&Handbook"), u"info"_s, QKeySequence(u"F1"_s));
    m_action = handbook;
    QAction *what = actions->make(u"actionWhatIsThis"_s, tr("What Is &This?"), {}, QKeySequence(u"Shift+F1"_s));
    menus->add(WindowMenus::Section::HelpPages, {handbook, what});
    connect(handbook, &QAction::triggered, this, [this] { showPage(topicOf(QApplication::focusWidget())); });
    connect(what, &QAction::triggered, this, [this] { explain(QApplication::focusWidget()); });
}

QString HelpController::topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto *const found =
            std::ranges::find(kTopics, widget->objectName(), &std::decay_t<decltype(*kTopics)>::part);
        if (found != std::end(kTopics))
            return found->page;
    }
    return {};
}

void HelpController::explain(QWidget *about)
{
    Explanation said;
    for (QWidget *widget = about; widget && said.isEmpty(); widget = widget->parentWidget())
        said = answerOf(widget);
    if (said.isEmpty()) {
        Q_EMIT statusMessage(tr("There is no explanation for this place; F1 opens the handbook."));
        return;
    }
    if (!m_box) {
        m_box = new ExplanationBox(m_window);
        connect(m_box, &ExplanationBox::linkActivated, this, &HelpController::follow);
    }
    m_box->showBeside(said, placeOf(about));
}

void HelpController::follow(const QUrl &url)
{
    if (url.scheme() == kPageScheme)
        showPage(url.path());
    else
        Q_EMIT linkActivated(url);
}

void HelpController::showPage(const QString &name)
{
    if (!m_handbook) {
        m_handbook = new Handbook(m_window);
        connect(m_handbook, &Handbook::linkActivated, this, &HelpController::linkActivated);
    }
    m_handbook->showPage(name);
}

} // namespace dossier
