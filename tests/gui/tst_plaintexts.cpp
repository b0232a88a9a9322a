// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/plaintexts.h"
#include "windowfixture.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QTabBar>
#include <QToolTip>

#include <sys/stat.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// What is shown as a tip at a place of a widget.
QString tipOf(QWidget *widget, const QPoint &position)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, position, widget->mapToGlobal(position));
    QApplication::sendEvent(widget, &help);
    return QToolTip::text();
}

} // namespace

/// Words of files are never read as HTML: reading this pipe would never end.
class PlainTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        m_hostile = u"<b>a</b><img src='%1'><img src='file://%1'>"_s.arg(pipe);
    }

    void leavesOurOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("none") << u"a < b"_s << true;
        QTest::newRow("ours") << u"<p style='white-space: pre-wrap'>a &lt;img></p>"_s << true;
        QTest::newRow("bold") << u"<p><b>a</b></p><pre>b</pre>c<br>"_s << true;
        QTest::newRow("picture") << u"<b>a</b><img src='/a'>"_s << false;
        QTest::newRow("address in a style") << u"<p style='background: url(/a)'>a</p>"_s << false;
        QTest::newRow("nested") << u"<b>a</b><p<p>><img src='/a'>"_s << false;
        QTest::newRow("put together") << u"<b>a</b><<b>img src='/a'>"_s << false;
        QTest::newRow("upper case") << u"<B>a</B><IMG SRC='/a'>"_s << false;
    }
    void leavesOurOwn()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isOurs);
        QCOMPARE(PlainTexts::plainTip(text) == text, isOurs);
        QVERIFY(isOurs || PlainTexts::plainTip(text).contains(text.toHtmlEscaped()));
    }

    void labelsAndBoxes()
    {
        const Fixture fixture;
        QLabel label(m_hostile);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QLabel asked(u"<b>a</b>"_s);
        asked.setTextFormat(Qt::RichText);
        asked.show();
        QCOMPARE(asked.textFormat(), Qt::RichText);
        QMessageBox box(QMessageBox::Warning, u"a"_s, m_hostile);
        box.setInformativeText(m_hostile);
        box.show();
        for (const QLabel *const part : box.findChildren<QLabel *>())
            QCOMPARE(part->textFormat(), Qt::PlainText);
    }

    void tips()
    {
        const Fixture fixture;
        const QString shown = PlainTexts::plainTip(m_hostile);
        QWidget plain;
        plain.setToolTip(m_hostile);
        plain.show();
        QCOMPARE(tipOf(&plain, {1, 1}), shown);
        QListWidget list;
        list.addItem(u"a"_s);
        list.item(0)->setToolTip(m_hostile);
        list.show();
        QCOMPARE(tipOf(list.viewport(), list.visualItemRect(list.item(0)).center()), shown);
        QTabBar tabs;
        tabs.addTab(u"a"_s);
        tabs.setTabToolTip(0, m_hostile);
        tabs.show();
        QCOMPARE(tipOf(&tabs, tabs.tabRect(0).center()), shown);
        QMenu menu;
        menu.setToolTipsVisible(true);
        menu.addAction(u"a"_s)->setToolTip(m_hostile);
        menu.show();
        QCOMPARE(tipOf(&menu, menu.actionGeometry(menu.actions().constFirst()).center()), shown);
    }

    /// An agent that has it everywhere: each widget and each row is asked.
    void theWholeWindow()
    {
        Fixture fixture;
        const QByteArray text = m_hostile.toUtf8();
        fixture.open(fixture.test.write(u"a.md"_s, "---\nname: \"" + text + "\"\ndescription: \"" + text +
                                                       "\"\nmodel: \"" + text + "\"\ncolor: \"" + text +
                                                       "\"\ntools: [\"" + text + "\"]\nx: \"" + text + "\"\n---\n" +
                                                       text + '\n'));
        QVERIFY(fixture.settled());
        for (QWidget *const widget : fixture.window->findChildren<QWidget *>()) {
            if (widget->isVisible()) {
                const QString tip = tipOf(widget, widget->rect().center());
                QCOMPARE(PlainTexts::plainTip(tip), tip);
            }
        }
        for (const QLabel *const label : fixture.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->textFormat() != Qt::PlainText)
                QVERIFY2(!label->text().contains(u"<img"_s), qPrintable(label->objectName()));
        }
    }

private:
    const QTemporaryDir m_folder{QDir::tempPath() + u"/dossier ü XXXXXX"_s};
    QString m_hostile;
};

QTEST_MAIN(PlainTextsTest)
#include "tst_plaintexts.moc"
