// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linkopener.h"

#include "panels/dialogs.h"

#include <QDesktopServices>
#include <QUrlQuery>
#include <QWidget>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A web page or a mail; one that would take a file with it is none.
bool isOpenedElsewhere(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1) {
        const auto items = QUrlQuery(url).queryItems();
        return std::ranges::none_of(
            items, [](const auto &item) { return item.first.startsWith("attach"_L1, Qt::CaseInsensitive); });
    }
    return (scheme == "http"_L1 || scheme == "https"_L1) && url.isValid() && !url.host().isEmpty();
}

} // namespace

LinkOpener::LinkOpener(Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void LinkOpener::open(const QUrl &url)
{
    // As another program is given it: nothing decoded that looks like something else.
    const QString address = QString::fromLatin1(url.toEncoded(QUrl::RemovePassword));
    if (!isOpenedElsewhere(url))
        Q_EMIT statusMessage(tr("Only web and mail addresses are opened: %1").arg(address));
    else if (m_dialogs->askOpenLink(m_window, address))
        QDesktopServices::openUrl(url);
}

} // namespace dossier
