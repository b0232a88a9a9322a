// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/preview.h"
#include "windowfixture.h"

#include <QDesktopServices>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What a click on a link of a prompt does.
class LinksTest : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *const scheme :
             {"http", "https", "mailto", "file", "javascript", "smb", "vscode", "ftp", "data"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    void init() { m_opened.clear(); }

    void isAskedForOrSaid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("asked");
        const auto opened = [](const char *name, const QString &address, const QString &asked = {}) {
            QTest::newRow(name) << address << (asked.isEmpty() ? address : asked);
        };
        opened("web", u"https://example.org/a?b=c#d"_s);
        opened("unencrypted", u"http://example.org/"_s);
        opened("mail", u"mailto:a@example.org?subject=b"_s);
        opened("upper case", u"HTTPS://EXAMPLE.ORG/A"_s, u"https://example.org/A"_s);
        opened("looks like another host", u"https://example.org@evil.invalid/"_s);
        opened("a password is not shown", u"https://name:word@example.org/"_s, u"https://name@example.org/"_s);
        opened("letters of another script", u"https://\u0430pple.com/"_s, u"https://xn--pple-43d.com/"_s);
        opened("turned around", u"https://example.org/%E2%80%AEgnp.exe"_s);
        for (const char *const address : {"javascript:alert(1)",
                                          "file:///usr/bin/true",
                                          "file://host/share/a",
                                          "smb://host/share",
                                          "vscode:extension/x",
                                          "data:text/html,x",
                                          "ftp://example.org/a",
                                          "qrc:/a",
                                          "ssh://-oProxyCommand=x",
                                          "magnet:?x",
                                          "a.md",
                                          "../../a.md",
                                          "/usr/bin/true",
                                          "//host/share",
                                          "#part",
                                          "mailto:a@example.org?attach=/etc/passwd",
                                          "mailto:a@example.org?subject=b&Attachment=/etc/passwd",
                                          "http:///etc/passwd",
                                          "http:",
                                          "--help"})
            QTest::newRow(address) << QString::fromLatin1(address) << QString();
    }
    void isAskedForOrSaid()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, asked);
        for (const bool answer : {false, true}) {
            if (answer && asked.isEmpty())
                break; // nobody asks
            m_opened.clear();
            Fixture fixture;
            fixture.dialogs.opensLinks = answer;
            fixture.open(fixture.test.write(u"a.md"_s, plainAgent("a") + "\n[link](<" + address.toUtf8() + ">)\n"));
            fixture.trigger(u"actionPreviewMode"_s);
            QVERIFY(fixture.settled());
            click(fixture.find<Preview>(u"preview"_s));
            if (asked.isEmpty()) {
                QCOMPARE(fixture.dialogs.links, QStringList());
                QCOMPARE(m_opened, QList<QUrl>());
                QVERIFY(fixture.window->statusBar()->currentMessage().contains(u"Only web and mail addresses"_s));
            } else {
                QCOMPARE(fixture.dialogs.links, QStringList{asked});
                QCOMPARE(m_opened, answer ? QList<QUrl>{QUrl(address)} : QList<QUrl>());
            }
        }
    }

private:
    static void click(Preview *preview)
    {
        QTextCursor cursor = preview->document()->find(u"link"_s);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart() + 2);
        QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, preview->cursorRect(cursor).center());
    }

    QList<QUrl> m_opened;
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
