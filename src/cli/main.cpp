// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "inputfiles.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

#ifdef DOSSIER_HAS_TRANSLATIONS
static void addTranslations()
{
    Q_INIT_RESOURCE(translations);
}
#endif

/// What is written comes out as it is, whatever line ends the system likes.
static void writeBytes()
{
#ifdef Q_OS_WIN
    (void)_setmode(_fileno(stdout), _O_BINARY);
    (void)_setmode(_fileno(stderr), _O_BINARY);
#endif
}

int main(int argc, char *argv[])
{
    // Under LC_ALL=C Qt switches to UTF-8, which is right, and says so on the
    // error output, which belongs to the command.
    const QtMessageHandler handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(handler);
#ifdef DOSSIER_HAS_TRANSLATIONS
    addTranslations();
#endif
    const QStringList arguments = dossier::programArguments(argc, argv).mid(1);
    writeBytes();
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    const dossier::Console console(&out, &err);
    return dossier::runCommandLine(arguments, console, dossier::Environment::ofSystem(), QLocale::system());
}
