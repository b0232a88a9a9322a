// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bench/samples.h"
#include "windowfixture.h"

#include <QLabel>
#include <QMenuBar>
#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QStatusBar>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// What of a widget is painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }

    [[nodiscard]] QSize size() const { return m_region.boundingRect().size(); }
    [[nodiscard]] int height() const { return size().height(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }

private:
    QRegion m_region;
};

} // namespace

/// A key paints what it changes: all of a window takes longer than a key may.
class KeyRepaintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paintsItsLines_data();
    void paintsItsLines();
};

void KeyRepaintTest::paintsItsLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isUnquoted");
    QTest::addColumn<int>("most"); // rows on the screen
    QTest::newRow("in the prompt") << u"what changed since"_s << false << 2;
    QTest::newRow("in the name") << u"sample-0"_s << false << 2;
    QTest::newRow("in the description") << u"nobody knows"_s << false << 9;
    QTest::newRow("in a description that is repaired") << u"nobody knows"_s << true << 9;
}

void KeyRepaintTest::paintsItsLines()
{
    QFETCH(QString, words);
    QFETCH(bool, isUnquoted);
    QFETCH(int, most);
    Fixture f;
    f.window->resize(1400, 900);
    f.open(f.test.write(u"sample-0.md"_s, bench::sampleAgent(5'000, isUnquoted)));
    QVERIFY(f.settled());
    CodeEditor *editor = f.editor();
    editor->setFocus();
    editor->select({f.document()->text().indexOf(words) + 3, 0});
    // The first key tells more, such as that the file is modified.
    QTest::keyClick(editor, Qt::Key_X);
    QVERIFY(f.settled());
    QTRY_VERIFY(f.document()->isChecked());
    QCoreApplication::processEvents();

    const int row = editor->fontMetrics().lineSpacing();
    Painted text(editor->viewport());
    Painted gutter(f.find<QWidget>(u"gutter"_s));
    Painted bar(f.window->statusBar());
    Painted frame(f.find<QPlainTextEdit>(u"field_description"_s));
    QTest::keyClick(editor, Qt::Key_X);
    // What the key wants painted, and what is laid out for it, is painted when the menu bar is.
    QCoreApplication::processEvents();
    Painted last(f.window->menuBar());
    f.window->menuBar()->update();
    QTRY_VERIFY(last.height() > 0);
    QVERIFY(text.height() > 0);
    QVERIFY2(text.height() <= most * row + 4, qPrintable(QString::number(text.height())));
    QVERIFY2(gutter.height() <= most * row + 4, qPrintable(QString::number(gutter.height())));
    QCOMPARE(frame.height(), 0);
    // Below the place of the cursor, which says another column.
    QVERIFY(bar.height() > 0);
    const auto *place = f.find<QLabel>(u"statusCursor"_s);
    QVERIFY2(bar.size().width() <= place->width(), qPrintable(QString::number(bar.size().width())));
    QVERIFY(place->text().contains(QString::number(editor->cursorPlace().column)));
}

QTEST_MAIN(KeyRepaintTest)
#include "tst_keyrepaint.moc"
