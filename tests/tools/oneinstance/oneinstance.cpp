// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A start of the program without its window: oneinstance SYSTEM-FOLDER PATH…
// Says its role, and as the first one what it is to open, percent-encoded. Ends
// when its input does.
#include "app/singleinstance.h"
#include "settings/environment.h"
#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <span>

using namespace dossier;

namespace {

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

void open(const OpenRequest &request)
{
    for (const OpenRequest::Target &target : request.targets)
        say("open " + pathToBytes(target.path).toPercentEncoding("/"));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::span arguments(argv, std::size_t(argc));
    if (arguments.size() < 2)
        return 2;
    const Environment environment = Environment::below(pathFromBytes(arguments[1]));
    OpenRequest request;
    for (const char *path : arguments.subspan(2))
        request.targets.push_back(OpenRequest::parseTarget(pathFromBytes(path), environment.workingFolder));
    SingleInstance instance(environment);
    QObject::connect(&instance, &SingleInstance::received, &application, open);
    switch (instance.start(request)) {
    case SingleInstance::Role::Second:
        say("second");
        return 0;
    case SingleInstance::Role::Alone:
        say("alone");
        return 0;
    case SingleInstance::Role::First:
        break;
    }
    say("first");
    open(request);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
