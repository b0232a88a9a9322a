// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "models/icons.h"
#include "openrequest.h"
#include "panels/dialogs.h"
#include "screenshot.h"
#include "settings/settings.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <kdsingleapplication.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// Outside any namespace, as the macro asks.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

using namespace dossier;
using namespace Qt::StringLiterals;

struct Arguments {
    OpenRequest request;
    QString screenshot;
    bool newInstance = false;
};

Arguments readArguments(const QApplication &application, const Environment &environment)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Editor for AI-agent files: Markdown with a YAML header."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        QCoreApplication::translate("main", "Writes a picture of the window once everything is shown, and ends."),
        u"FILE.png"_s);
    const QCommandLineOption newInstance(
        u"new-instance"_s, QCoreApplication::translate("main", "Opens a window of its own beside a running one."));
    parser.addOptions({screenshot, newInstance});
    parser.addPositionalArgument(u"PATH[:LINE[:COLUMN]]"_s,
                                 QCoreApplication::translate("main", "Files or folders to open."), u"[PATH…]"_s);
    parser.process(application);
    Arguments arguments{
        .request = {}, .screenshot = parser.value(screenshot), .newInstance = parser.isSet(newInstance)};
    for (const QString &argument : parser.positionalArguments())
        arguments.request.targets.push_back(OpenRequest::parseTarget(argument, environment.workingFolder));
    arguments.request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return arguments;
}

void loadTranslations(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    initTranslations();
    auto *ours = new QTranslator(&application);
    // English has its plurals in a file as well.
    if (ours->load(locale, u"dossier"_s, u"_"_s, u":/i18n"_s) || ours->load(u":/i18n/dossier_en.qm"_s))
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Dossier"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOSSIER_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.dossier_editor.Dossier"_s);
    QGuiApplication::setWindowIcon(Icons::application());

    const Environment environment = Environment::ofSystem();
    Settings settings(environment);
    loadTranslations(application, settings.language());
    const Arguments arguments = readArguments(application, environment);
    const bool alone = arguments.newInstance || !arguments.screenshot.isEmpty();

    // User and session are part of the name that the library makes of this one.
    // One that stays alone takes no part: it would be handed files that it does
    // not listen for.
    std::optional<KDSingleApplication> instance;
    if (!alone) {
        instance.emplace(u"io.github.dossier_editor.Dossier"_s,
                         KDSingleApplication::Option::IncludeUsernameInSocketName |
                             KDSingleApplication::Option::IncludeSessionInSocketName);
    }
    if (instance && !instance->isPrimaryInstance()) {
        if (instance->sendMessage(arguments.request.toMessage()))
            return 0;
    }

    applyTheme(static_cast<Theme>(settings.theme()));
    SystemDialogs dialogs;
    Workspace workspace(environment, &settings);
    MainWindow window(&workspace, &dialogs);
    if (!alone) {
        QObject::connect(&*instance, &KDSingleApplication::messageReceived, &window,
                         [&window](const QByteArray &message) {
                             if (const auto request = OpenRequest::fromMessage(message))
                                 window.open(*request);
                         });
    }
    if (arguments.screenshot.isEmpty())
        window.restoreSession();
    // Shown with its documents, it is laid out once.
    window.open(arguments.request);
    window.show();
    if (!arguments.screenshot.isEmpty())
        new Screenshot(&window, QDir(environment.workingFolder).absoluteFilePath(arguments.screenshot));
    return QApplication::exec();
}
