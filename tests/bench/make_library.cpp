// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// make_library FOLDER [COUNT [REPOSITORIES]]: agents to try the program on.
#include "bench/largelibrary.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(2, QStringLiteral("400")).toInt();
    const int repositories = words.value(3, QStringLiteral("6")).toInt();
    if (words.size() < 2 || count <= 0 || repositories <= 0) {
        std::fprintf(stderr, "usage: make_library FOLDER [COUNT [REPOSITORIES]]\n");
        return 2;
    }
    if (!dossier::bench::layOutLibrary(words[1], count, repositories)) {
        std::fprintf(stderr, "the agents could not all be written below %s\n", qPrintable(words[1]));
        return 1;
    }
    return 0;
}
