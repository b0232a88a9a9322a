// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/messagebar.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kAgent = "---\nname: a\ndescription: b\nhooks:\n  Stop: []\n---\nBody\n";

/// A window with an agent of which one field holds what its text could not take.
struct Unwritten : Fixture {
    explicit Unwritten(bool isPreview = false)
    {
        test.write(u"a ü.md"_s, kAgent);
        tabs()->show(test.workspace()->open(test.path(u"a ü.md"_s)).value(), !isPreview);
        tabs()->currentPage()->focusFields();
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(field(), u"[x"_s);
    }

    [[nodiscard]] QPlainTextEdit *field() const { return find<QPlainTextEdit>(u"field_hooks"_s); }
    [[nodiscard]] MessageBar *bar() const { return find<MessageBar>(u"messageBar"_s); }
    void save() const { QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier); }
    void close() const { QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier); }
    void choose(const QString &button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
};

} // namespace

class UnwrittenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSaveSaysIt();
    void closingAsks();
    void theWindowAsks();
    void aPreviewStays();
};

void UnwrittenTest::aSaveSaysIt()
{
    Unwritten f;
    QCOMPARE(f.document()->text().toUtf8(), QByteArray(kAgent));
    f.save();
    QTRY_VERIFY(f.bar()->isVisible());
    QVERIFY2(f.bar()->text().contains(u"“Hooks”"_s), qPrintable(f.bar()->text()));
    f.editor()->setFocus();
    f.choose(u"showUnwritten"_s);
    QVERIFY(f.field()->hasFocus());
    // Mended, the next save has nothing to say.
    QTest::keyClick(f.field(), Qt::Key_Backspace);
    QTest::keyClick(f.field(), Qt::Key_Backspace);
    f.save();
    QTRY_VERIFY(!f.bar()->isVisible());
    QTRY_VERIFY(!f.document()->isModified());
}

void UnwrittenTest::closingAsks()
{
    Unwritten f;
    f.close();
    QVERIFY(f.document() && f.bar()->isVisible());
    QVERIFY(f.bar()->text().contains(u"“Hooks”"_s));
    QVERIFY(f.field()->toPlainText().endsWith(u"[x"_s));
    f.choose(u"closeWithoutUnwritten"_s);
    QVERIFY(!f.document());
    QVERIFY(f.dialogs.asked.isEmpty());
}

void UnwrittenTest::theWindowAsks()
{
    Unwritten f;
    f.test.write(u"b.md"_s, kAgent);
    f.open(f.test.path(u"b.md"_s));
    QCOMPARE(f.document()->title(), u"b.md"_s);
    f.window->close();
    QVERIFY(f.window->isVisible());
    QCOMPARE(f.document()->title(), u"a ü.md"_s);
    f.choose(u"closeWithoutUnwritten"_s);
    QTRY_VERIFY(!f.window->isVisible());
}

void UnwrittenTest::aPreviewStays()
{
    Unwritten f(true);
    QVERIFY(!f.tabs()->currentPage()->isKept());
    QVERIFY(!f.tabs()->previewPage());
    f.tabs()->currentPage()->dropUnwritten();
    QVERIFY(f.tabs()->previewPage());
}

QTEST_MAIN(UnwrittenTest)
#include "tst_unwritten.moc"
