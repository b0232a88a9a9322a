// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "programinfo.h"

#include "editor/speller.h"
#include "editor/syntax.h"
#include "library/lastcommit.h"
#include "settings/settings.h"
#include "workspace/workspace.h"
#include "yaml/reader.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace dossier {

using namespace Qt::StringLiterals;

QStringList libraryVersions()
{
    QStringList versions{u"Qt "_s + QString::fromLatin1(qVersion()),
                         u"KSyntaxHighlighting "_s + Syntax::libraryVersion(), u"libyaml "_s + yaml::libraryVersion()};
    if (const QString git = LastCommit::libraryVersion(); !git.isEmpty())
        versions << u"libgit2 "_s + git;
    if (const QString speller = spellerVersion(); !speller.isEmpty())
        versions << speller;
    return versions;
}

QString programDescription()
{
    return QStringList{u"Dossier "_s + QCoreApplication::applicationVersion(), libraryVersions().join(", "_L1),
                       u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(),
                                           QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture())}
        .join(u'\n');
}

QString crashFolder(const Environment &environment)
{
    return environment.state + u"/crashes"_s;
}

QString diagnostics(const Workspace &workspace, const QWidget &window)
{
    QStringList lines{programDescription()};
    const QRect area = window.screen()->geometry();
    lines << u"display: %1, style %2, %3x%4 at %5, %6"_s
                 .arg(QGuiApplication::platformName(), QApplication::style()->name())
                 .arg(area.width())
                 .arg(area.height())
                 .arg(window.devicePixelRatio())
                 .arg(window.palette().window().color().lightness() < 128 ? u"dark"_s : u"light"_s);
    lines << u"language: %1, system %2"_s.arg(
        workspace.settings()->language().isEmpty() ? u"as the system"_s : workspace.settings()->language(),
        QLocale::system().name());
    for (const QString &id : workspace.dialects().ids()) {
        const Dialect &dialect = *workspace.dialects().client(id).dialect;
        lines << u"client: %1, measured with %2"_s.arg(id, dialect.measuredVersion());
    }
    lines << u"open: %1 files, %2 places"_s.arg(workspace.documents().size()).arg(workspace.library()->places().size());
    return lines.join(u'\n') + u'\n';
}

} // namespace dossier
