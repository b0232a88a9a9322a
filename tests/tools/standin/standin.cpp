// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// standin WHAT …: a program as others are, well behaved or not, that tests start instead
// of real ones.
#include <QByteArray>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace {

void say(const QByteArray &bytes)
{
    (void)std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    (void)std::fflush(stdout);
}

/// Its arguments, the folder it runs in, and the numbers of the files it was handed.
int tell(int argc, char **argv)
{
    QJsonArray arguments;
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    QJsonArray files;
    for (int file = 0; file < 256; ++file) {
        if (fcntl(file, F_GETFD) >= 0)
            files.append(file);
    }
    say(QJsonDocument(QJsonArray{arguments, QDir::currentPath(), files}).toJson(QJsonDocument::Compact));
    return 0;
}

int echo()
{
    char buffer[4096];
    size_t length = 0;
    while ((length = std::fread(buffer, 1, sizeof buffer, stdin)) > 0)
        say(QByteArray(buffer, qsizetype(length)));
    return 0;
}

/// A child that stays and keeps the streams open; its id is said.
int leave()
{
    const pid_t child = fork();
    if (child == 0) {
        for (;;)
            pause();
    }
    say(QByteArray::number(child) + '\n');
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "tell")
        return tell(argc, argv);
    if (what == "echo")
        return echo();
    if (what == "leave")
        return leave();
    if (what == "say" && argc > 2) {
        say(argv[2]);
        (void)std::fputs(argc > 3 ? argv[3] : "", stderr);
        return argc > 4 ? std::atoi(argv[4]) : 0;
    }
    if (what == "flood") {
        for (;;)
            say(QByteArray(1 << 16, 'x'));
    }
    if (what == "hang") {
        (void)std::signal(SIGTERM, SIG_IGN);
        for (;;)
            pause();
    }
    if (what == "die")
        std::abort();
    return 64;
}
