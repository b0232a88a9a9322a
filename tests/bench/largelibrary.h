// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/samples.h"
#include "corpus/corpus.h"

#include <QDir>
#include <QFile>

namespace dossier::bench {

/// Lays out agents as people have them: repositories `repo-N`, most with one
/// `.claude/agents` and sub-folders in it, every fourth with packages that have
/// their own. The texts are those of the corpus, again and again under other
/// names; without a corpus, samples. False if something cannot be written.
[[nodiscard]] inline bool layOutLibrary(const QString &folder, int count, int repositories)
{
    const QStringList corpus = corpus::corpusFiles();
    const int perRepository = (count + repositories - 1) / repositories;
    for (int i = 0; i < count; ++i) {
        const int repository = i / perRepository;
        const int number = i % perRepository;
        QString agents = QStringLiteral("%1/repo-%2/").arg(folder).arg(repository, 2, 10, QChar(u'0'));
        if (number == 0 && !QDir().mkpath(agents + QStringLiteral(".git")))
            return false;
        if (repository % 4 == 0 && number % 3 == 0)
            agents += QStringLiteral("packages/web-%1/").arg(number % 7);
        agents += QStringLiteral(".claude/agents/");
        if (number % 2 == 0)
            agents += QStringLiteral("team-%1/").arg(number % 24);
        QByteArray text;
        if (corpus.isEmpty()) {
            text = sampleAgent(3'000 + i * 37 % 5'000, i % 10 == 0, i);
        } else {
            QFile source(corpus[i % corpus.size()]);
            if (!source.open(QIODevice::ReadOnly))
                return false;
            text = source.readAll();
            // Another name each round, as a name is found once or a few times.
            const auto round = i / corpus.size();
            const auto name = text.indexOf("\nname:");
            const auto end = text.indexOf('\n', name + 1);
            if (round > 0 && name >= 0 && end > 0)
                text.insert(text[end - 1] == '\r' ? end - 1 : end, '-' + QByteArray::number(round));
        }
        QFile file(agents + QStringLiteral("agent-%1.md").arg(i));
        if (!QDir().mkpath(agents) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
    }
    return true;
}

} // namespace dossier::bench
