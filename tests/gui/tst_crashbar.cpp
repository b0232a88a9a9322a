// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/programinfo.h"
#include "panels/crashbar.h"
#include "panels/crashdialog.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &report()
{
    static const QByteArray text = "Dossier 1\nended by: SIGSEGV\nseconds since 1970: 1700000000\nbacktrace:\n"
                                   "/home/somebody/bin/dossier(main+0x12)[0x7f]\n";
    return text;
}

struct CrashFixture : Fixture {
    CrashFixture()
    {
        const QString folder = crashFolder(test.workspace()->environment());
        if (!QDir().mkpath(folder))
            qFatal("cannot make %s", qPrintable(folder));
        path = folder + u"/1.txt"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(report()) != report().size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        window->restoreSession();
    }
    [[nodiscard]] CrashBar *bar() const { return window->findChild<CrashBar *>(); }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    QString path;
};

} // namespace

class CrashBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isHiddenWithoutAReport();
    void showsAndCopies();
    void deletes();
    void isOfferedAgainUntilDeleted();
};

void CrashBarTest::isHiddenWithoutAReport()
{
    Fixture f;
    f.window->restoreSession();
    QVERIFY(!f.window->findChild<CrashBar *>()->isVisible());
}

void CrashBarTest::showsAndCopies()
{
    const CrashFixture f;
    QVERIFY(f.bar()->isVisible());
    f.press(u"showCrash"_s);
    const QPointer<CrashDialog> dialog = f.window->findChild<CrashDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString shown = dialog->findChild<QPlainTextEdit *>(u"crashText"_s)->toPlainText();
    QVERIFY2(shown.contains(u"\ndossier(main+0x12)"_s), qPrintable(shown));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyCrash"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(f.bar()->isVisible());
    QVERIFY(QFile::exists(f.path));
}

void CrashBarTest::deletes()
{
    const CrashFixture f;
    f.press(u"showCrash"_s);
    const QPointer<CrashDialog> dialog = f.window->findChild<CrashDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"removeCrash"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(!f.bar()->isVisible());
    QVERIFY(!QFile::exists(f.path));
}

void CrashBarTest::isOfferedAgainUntilDeleted()
{
    CrashFixture f;
    f.restart();
    f.window->restoreSession();
    QVERIFY(f.bar()->isVisible());
    f.press(u"deleteCrash"_s);
    QVERIFY(!f.bar()->isVisible());
    f.restart();
    f.window->restoreSession();
    QVERIFY(!f.bar()->isVisible());
}

QTEST_MAIN(CrashBarTest)
#include "tst_crashbar.moc"
