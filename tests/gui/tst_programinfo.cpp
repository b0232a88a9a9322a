// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/programinfo.h"
#include "windowfixture.h"

#include <QClipboard>

using namespace dossier;
using namespace Qt::StringLiterals;

class ProgramInfoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheLibraries();
    void copiesNothingPrivate();
};

void ProgramInfoTest::namesTheLibraries()
{
    const QStringList versions = libraryVersions();
    QVERIFY(versions.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    for (const QString &version : versions)
        QVERIFY2(version.section(u' ', 1).count(u'.') == 2, qPrintable(version));
}

void ProgramInfoTest::copiesNothingPrivate()
{
    Fixture f;
    f.open(f.test.write(u"project/.claude/agents/secret-plan.md"_s, plainAgent("secret-plan")));
    f.trigger(u"actionDiagnostics"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(copied.contains(u"client: claude-code, measured with "_s));
    QVERIFY(copied.contains(u"open: 1 files"_s));
    const QString person = QDir::home().dirName();
    for (const QString &word : {u"secret"_s, u"project"_s, f.test.folder(), QDir::homePath(), QDir::tempPath(), u" /"_s,
                                u"\\"_s, person, QSysInfo::machineHostName()})
        QVERIFY2(word.isEmpty() || !copied.contains(word, Qt::CaseInsensitive), qPrintable(word + u'\n' + copied));
}

QTEST_MAIN(ProgramInfoTest)
#include "tst_programinfo.moc"
