// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/figures.h"
#include "app/programinfo.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>

using namespace dossier;
using namespace Qt::StringLiterals;

class ProgramInfoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheLibraries();
    void copiesNothingPrivate();
    void aboutShowsWhatWasMeasured();
    void figuresAreThoseOfTheDocuments();
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

void ProgramInfoTest::aboutShowsWhatWasMeasured()
{
    const Fixture f;
    f.trigger(u"actionAbout"_s);
    const QPointer<QDialog> dialog = f.window->findChild<QDialog *>(u"aboutDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(u"aboutLibraries"_s)->text(), libraryVersions().join(u", "_s));
    QStringList shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>(u"aboutFigure"_s))
        shown << label->text();
    QCOMPARE(shown.size(), 3);
    QVERIFY2(shown.constFirst().contains(u"Claude Code "_s), qPrintable(shown.constFirst()));
    for (const QString &text : shown)
        QVERIFY2(text.contains(u"2026"_s) && !text.contains(u'%'), qPrintable(text));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

/// What is said of the program is what the documents say was measured.
void ProgramInfoTest::figuresAreThoseOfTheDocuments()
{
    const QDir docs(qEnvironmentVariable("DOSSIER_SOURCE_DIR") + u"/docs"_s);
    const auto words = [&](const QString &name) {
        QFile file(docs.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).simplified() : QString();
    };
    const QString reliability = words(u"reliability.md"_s);
    const QString findings = words(u"false-positives.md"_s);
    if (reliability.isEmpty() || findings.isEmpty())
        QSKIP("the documents are not here");
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    const auto figures = measuredFigures();
    QCOMPARE(figures.size(), 3U);
    static const QRegularExpression number(u"[0-9][0-9,.]*[0-9]|[0-9]"_s);
    const QStringList sources{reliability, findings, reliability};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        for (const auto &match : number.globalMatch(figures[i].text))
            QVERIFY2(sources[qsizetype(i)].contains(match.captured()), qPrintable(figures[i].text));
        QVERIFY(figures[i].measured.isValid());
    }
}

QTEST_MAIN(ProgramInfoTest)
#include "tst_programinfo.moc"
