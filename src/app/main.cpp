// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "models/icons.h"
#include "openevents.h"
#include "openrequest.h"
#include "panels/dialogs.h"
#include "programinfo.h"
#include "screenshot.h"
#include "settings/settings.h"
#include "singleinstance.h"
#include "storage/crashlog.h"
#include "storage/nativepath.h"
#include "theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>
#include <optional>

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

Arguments readArguments(const QStringList &given, const Environment &environment)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Editor for AI-agent files: Markdown with a YAML header."));
    parser.addHelpOption();
    const QCommandLineOption version(
        {u"v"_s, u"version"_s},
        QCoreApplication::translate("main", "Prints the version, and those of the libraries, and ends."));
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        QCoreApplication::translate("main", "Writes a picture of the window once everything is shown, and ends."),
        u"FILE.png"_s);
    const QCommandLineOption newInstance(
        u"new-instance"_s, QCoreApplication::translate("main", "Opens a window of its own beside a running one."));
    const QCommandLineOption newAgent(
        u"new-agent"_s, QCoreApplication::translate("main", "Asks for the name and the place of a new agent."));
    const QCommandLineOption openFolder(
        u"open-folder"_s, QCoreApplication::translate("main", "Asks for a folder, whose agents are shown."));
    parser.addOptions({screenshot, newInstance, newAgent, openFolder, version});
    parser.addPositionalArgument(u"PATH[:LINE[:COLUMN]]"_s,
                                 QCoreApplication::translate("main", "Files or folders to open."), u"[PATH…]"_s);
    parser.process(given);
    if (parser.isSet(version)) {
        std::printf("Dossier %s\n%s\n", DOSSIER_VERSION, qPrintable(libraryVersions().join(u'\n')));
        std::exit(0);
    }
    Arguments arguments{
        .request = {}, .screenshot = parser.value(screenshot), .newInstance = parser.isSet(newInstance)};
    for (const QString &argument : parser.positionalArguments()) {
        if (!argument.isEmpty())
            arguments.request.targets.push_back(OpenRequest::parseTarget(argument, environment.workingFolder));
    }
    using Question = OpenRequest::Question;
    if (parser.isSet(newAgent))
        arguments.request.question = Question::NewAgent;
    else if (parser.isSet(openFolder))
        arguments.request.question = Question::Folder;
    arguments.request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return arguments;
}

/// What only prints words does so without a display too, where Qt would end the program.
void printWithoutDisplay(int count, char *values[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!Environment::ofSystem().session.isEmpty())
        return;
    for (const QByteArrayView argument : std::span(values, std::size_t(count))) {
        if (argument == "--")
            return;
        if (argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h")
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#else
    Q_UNUSED(count)
    Q_UNUSED(values)
#endif
}

void loadTranslations(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    initTranslations();
    auto *ours = new QTranslator(&application);
    // English has its plurals in a file as well.
    if (ours->load(locale, u"dossier"_s, u"_"_s, u":/i18n"_s) || ours->load(u":/i18n/dossier_en.qm"_s))
        QCoreApplication::installTranslator(ours);
    QGuiApplication::setLayoutDirection(QLocale(ours->language()).textDirection());
    // Line numbers, versions and what files hold are in these digits everywhere; two
    // kinds of them in one sentence are none the better.
    if (QLocale().zeroDigit() != u"0"_s && QLocale().language() == QLocale::Arabic)
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    auto *qts = new QTranslator(&application);
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace

int main(int argc, char *argv[])
{
    printWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Dossier"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOSSIER_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.dossier_editor.Dossier"_s);
    QGuiApplication::setWindowIcon(Icons::application());

    const Environment environment = Environment::ofSystem();
    Settings settings(environment);
    loadTranslations(application, settings.language());
    const Arguments arguments = readArguments(programArguments(argc, argv), environment);
    const bool alone = arguments.newInstance || !arguments.screenshot.isEmpty();

    // One that stays alone takes no part: it would be handed files that it does
    // not listen for.
    std::optional<SingleInstance> instance;
    if (!alone) {
        instance.emplace(environment);
        if (instance->start(arguments.request) == SingleInstance::Role::Second)
            return 0;
    }

    CrashLog::install(crashFolder(environment), programDescription() + u'\n');
    applyTheme(settings);
    SystemDialogs dialogs;
    Workspace workspace(environment, &settings);
    workspace.setKeepsSession(!alone);
    MainWindow window(&workspace, &dialogs);
    if (instance)
        QObject::connect(&*instance, &SingleInstance::received, &window, &MainWindow::open);
    if (arguments.screenshot.isEmpty())
        window.restoreSession();
    // Shown with its documents, it is laid out once.
    window.open(arguments.request);
    window.show();
    const OpenEvents events(&application);
    QObject::connect(&events, &OpenEvents::asked, &window, &MainWindow::open);
    if (!arguments.screenshot.isEmpty())
        new Screenshot(&window, QDir(environment.workingFolder).absoluteFilePath(arguments.screenshot));
    return QApplication::exec();
}
