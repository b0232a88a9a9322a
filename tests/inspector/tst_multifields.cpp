// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "inspector/colorpicker.h"
#include "inspector/multifields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A setting as a word, such as "model=opus", "-color" or "tools:[Read]".
QString shown(const FieldSetting &setting)
{
    switch (setting.kind) {
    case FieldSetting::Kind::Unset:
        return u'-' + setting.key;
    case FieldSetting::Kind::Items:
        return u"%1:[%2]"_s.arg(setting.key, setting.items.join(u','));
    default:
        return setting.key + u'=' + setting.text;
    }
}

CommonValue same(const QString &text, qsizetype present = 3)
{
    CommonValue value{.state = CommonValue::State::Same, .value = {}, .present = present};
    value.value.isPresent = true;
    value.value.text = text;
    value.value.yaml = text;
    value.value.items = {text};
    return value;
}

CommonValue several(qsizetype present)
{
    return {.state = CommonValue::State::Several, .value = {}, .present = present};
}

} // namespace

/// The form for three agents, by mouse and keys.
class MultiFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatTheyHaveInCommon();
    void showsSeveralInEachEditor_data();
    void showsSeveralInEachEditor();
    void gathersByKeys();
    void picksAColourForAll();
    void choosesToolsForAll();
    void forgetsWhatIsAsItWas();
    void removesAField();
    void addsAField();
    void keepsWhatWasEnteredForTheSameAgents();
    void forgetsWhatWasSet();
    void showsWhatWasEnteredForOthers();
    void keepsWhatAnotherClientDoesNotKnow();
    void asksForAFieldThatIsNoMore();
    void undoesTheLastField();
    void leavesOutWhatIsOfOne();
    void keepsToWhatAllClientsKnow();
    void theButtonsComeBehindTheFields();

private:
    void show(const std::map<QString, CommonValue> &fields, const QStringList &dialects = {u"claude-code"_s},
              const QStringList &paths = {u"/a"_s, u"/b"_s, u"/c"_s});
    template<typename T>
    T *find(const QString &name) const
    {
        T *found = m_fields->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QStringList gathered() const
    {
        QStringList all;
        for (const FieldSetting &setting : m_fields->settings())
            all += shown(setting);
        return all;
    }
    [[nodiscard]] QString note(const QString &key) const { return find<QLabel>(u"note_"_s + key)->text(); }

    const Dialects m_dialects = Dialects::load();
    std::unique_ptr<MultiFields> m_fields;
};

void MultiFieldsTest::init()
{
    m_fields = std::make_unique<MultiFields>();
    m_fields->resize(380, 700);
}

void MultiFieldsTest::show(const std::map<QString, CommonValue> &fields, const QStringList &dialects,
                           const QStringList &paths)
{
    std::vector<std::shared_ptr<const Dialect>> used;
    for (const QString &id : dialects)
        used.push_back(m_dialects.client(id).dialect);
    m_fields->setAgents(paths, {.files = paths.size(), .dialects = dialects, .fields = fields}, used);
    m_fields->show();
    QVERIFY(QTest::qWaitForWindowActive(m_fields.get()));
}

void MultiFieldsTest::showsWhatTheyHaveInCommon()
{
    show({{u"model"_s, same(u"opus"_s)}, {u"color"_s, same(u"red"_s)}, {u"maxTurns"_s, same(u"7"_s)}});
    QVERIFY(find<QLabel>(u"multiTitle"_s)->text().startsWith(u"3 agent(s)"_s));
    QCOMPARE(find<QComboBox>(u"field_model"_s)->currentText(), u"opus"_s);
    QCOMPARE(m_fields->findChild<ColorPicker *>()->color(), u"red"_s);
    QCOMPARE(find<QSpinBox>(u"field_maxTurns"_s)->value(), 7);
    QVERIFY(find<QRadioButton>(u"tools_all"_s)->isChecked());
    QCOMPARE(note(u"model"_s), QString());
    QVERIFY(gathered().isEmpty());
    QVERIFY(!find<QPushButton>(u"multiShow"_s)->isEnabled());
}

void MultiFieldsTest::showsSeveralInEachEditor_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"model", "permissionMode", "maxTurns", "skills", "initialPrompt", "hooks"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void MultiFieldsTest::showsSeveralInEachEditor()
{
    QFETCH(const QString, key);
    show({{key, several(2)}});
    const QWidget *field = find<QWidget>(u"field_"_s + key);
    QString text;
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        text = box->isEditable() ? box->lineEdit()->placeholderText() : box->placeholderText();
    else if (const auto *number = qobject_cast<const QSpinBox *>(field))
        text = number->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(field))
        text = line->placeholderText();
    else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(field))
        text = edit->placeholderText();
    QCOMPARE(text, u"several"_s);
    QVERIFY2(note(key).contains(u'2'), qPrintable(note(key)));
    QVERIFY(gathered().isEmpty());
}

void MultiFieldsTest::gathersByKeys()
{
    show({{u"model"_s, several(3)}, {u"permissionMode"_s, several(1)}});
    auto *model = find<QComboBox>(u"field_model"_s);
    model->setFocus();
    QTest::keyClicks(model, u"opus"_s);
    auto *mode = find<QComboBox>(u"field_permissionMode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(gathered().size(), 2);
    QCOMPARE(gathered().constFirst(), u"model=opus"_s);
    QVERIFY2(gathered().constLast().startsWith(u"permissionMode="_s), qPrintable(gathered().constLast()));
    QVERIFY(!note(u"model"_s).isEmpty());
    QSignalSpy requested(m_fields.get(), &MultiFields::changesRequested);
    QTest::mouseClick(find<QPushButton>(u"multiShow"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).value<std::vector<FieldSetting>>().size(), 2U);
    QTest::mouseClick(find<QPushButton>(u"multiReset"_s), Qt::LeftButton);
    QVERIFY(gathered().isEmpty());
    QCOMPARE(find<QComboBox>(u"field_model"_s)->currentText(), QString());
}

void MultiFieldsTest::picksAColourForAll()
{
    show({{u"color"_s, several(2)}});
    auto *picker = m_fields->findChild<ColorPicker *>();
    const auto swatches = picker->findChildren<QAbstractButton *>();
    // Not even none is chosen, so that none can be.
    QTest::mouseClick(picker->focusProxy(), Qt::LeftButton);
    QCOMPARE(gathered().size(), 1);
    QTest::keyClick(picker->focusProxy(), Qt::Key_End);
    QCOMPARE(gathered(), QStringList{u"-color"_s});
    QVERIFY(!swatches.isEmpty());
}

void MultiFieldsTest::choosesToolsForAll()
{
    show({{u"tools"_s, several(2)}, {u"disallowedTools"_s, several(1)}});
    for (const char *name : {"tools_all", "tools_only", "tools_allBut"})
        QVERIFY(!find<QRadioButton>(QString::fromLatin1(name))->isChecked());
    QTest::mouseClick(find<QRadioButton>(u"tools_all"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(gathered(), (QStringList{u"-tools"_s, u"-disallowedTools"_s}));
    QTest::mouseClick(find<QRadioButton>(u"tools_only"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!find<QRadioButton>(u"tools_all"_s)->isChecked());
    auto *others = find<QLineEdit>(u"tools_others"_s);
    others->setFocus();
    QTest::keyClicks(others, u"Agent(a, b), mcp__x"_s);
    QTest::keyClick(others, Qt::Key_Return);
    QCOMPARE(gathered(), (QStringList{u"tools:[Agent(a, b),mcp__x]"_s, u"-disallowedTools"_s}));
    QVERIFY(!note(u"tools"_s).isEmpty());
}

void MultiFieldsTest::forgetsWhatIsAsItWas()
{
    show({{u"model"_s, same(u"opus"_s)}});
    auto *model = find<QComboBox>(u"field_model"_s);
    model->setFocus();
    QTest::keyClick(model, Qt::Key_End);
    QTest::keyClicks(model, u"x"_s);
    QCOMPARE(gathered(), QStringList{u"model=opusx"_s});
    QTest::keyClick(model, Qt::Key_Backspace);
    QVERIFY(gathered().isEmpty());
}

void MultiFieldsTest::removesAField()
{
    show({{u"memory"_s, several(2)}});
    auto *remove = find<QToolButton>(u"remove_memory"_s);
    QVERIFY(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(gathered(), QStringList{u"-memory"_s});
    QVERIFY2(note(u"memory"_s).contains(u"removed"_s), qPrintable(note(u"memory"_s)));
}

void MultiFieldsTest::addsAField()
{
    show({{u"model"_s, several(2)}});
    find<QComboBox>(u"field_model"_s)->setFocus();
    QTest::keyClicks(find<QComboBox>(u"field_model"_s), u"opus"_s);
    QVERIFY(!m_fields->findChild<QWidget *>(u"field_hooks"_s));
    auto *action = find<QToolButton>(u"multiAdd"_s)->menu()->findChild<QAction *>(u"add_hooks"_s);
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(m_fields->findChild<QWidget *>(u"field_hooks"_s));
    // What was entered before is still there.
    QCOMPARE(find<QComboBox>(u"field_model"_s)->currentText(), u"opus"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"field_hooks"_s), u"{}"_s);
    QCOMPARE(gathered(), (QStringList{u"model=opus"_s, u"hooks={}"_s}));
}

void MultiFieldsTest::keepsWhatWasEnteredForTheSameAgents()
{
    show({{u"model"_s, several(3)}});
    auto *model = find<QComboBox>(u"field_model"_s);
    model->setFocus();
    QTest::keyClicks(model, u"op"_s);
    // The files have changed; they are listed in another order.
    show({{u"model"_s, several(2)}, {u"color"_s, same(u"red"_s)}}, {u"claude-code"_s}, {u"/c"_s, u"/a"_s, u"/b"_s});
    model = find<QComboBox>(u"field_model"_s);
    QCOMPARE(gathered(), QStringList{u"model=op"_s});
    QCOMPARE(model->currentText(), u"op"_s);
    QCOMPARE(find<QLabel>(u"multiState"_s)->text(), u"1 field(s) to be set"_s);
    // And one goes on typing.
    QVERIFY(model->hasFocus());
    QTest::keyClicks(model, u"us"_s);
    QCOMPARE(gathered(), QStringList{u"model=opus"_s});
    // A list that is told when the focus goes.
    QTest::mouseClick(find<QRadioButton>(u"tools_only"_s), Qt::LeftButton, {}, {8, 8});
    find<QLineEdit>(u"tools_others"_s)->setFocus();
    QTest::keyClicks(find<QLineEdit>(u"tools_others"_s), u"mcp__x"_s);
    show({{u"model"_s, several(1)}});
    QCOMPARE(gathered(), (QStringList{u"model=opus"_s, u"tools:[mcp__x]"_s}));
}

void MultiFieldsTest::forgetsWhatWasSet()
{
    show({{u"model"_s, several(3)}, {u"skills"_s, several(2)}});
    find<QComboBox>(u"field_model"_s)->setFocus();
    QTest::keyClicks(find<QComboBox>(u"field_model"_s), u"opus"_s);
    find<QLineEdit>(u"field_skills"_s)->setFocus();
    QTest::keyClicks(find<QLineEdit>(u"field_skills"_s), u"a"_s);
    show({{u"model"_s, same(u"opus"_s)}, {u"skills"_s, several(2)}});
    QCOMPARE(gathered(), QStringList{u"skills:[a]"_s});
    QCOMPARE(note(u"model"_s), QString());
    QTest::keyClick(find<QLineEdit>(u"field_skills"_s), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(gathered().isEmpty());
}

void MultiFieldsTest::showsWhatWasEnteredForOthers()
{
    show({{u"model"_s, several(3)}});
    find<QComboBox>(u"field_model"_s)->setFocus();
    QTest::keyClicks(find<QComboBox>(u"field_model"_s), u"opus"_s);
    show({{u"model"_s, same(u"opus"_s)}}, {u"claude-code"_s}, {u"/c"_s, u"/d"_s});
    QCOMPARE(gathered(), QStringList{u"model=opus"_s});
    QCOMPARE(note(u"model"_s), u"To be set in all."_s);
    const auto *state = find<QLabel>(u"multiState"_s);
    QVERIFY2(state->text().contains(u"other agents"_s), qPrintable(state->text()));
    // Back at the first ones nothing is said of others.
    show({{u"model"_s, several(3)}});
    QCOMPARE(gathered(), QStringList{u"model=opus"_s});
    QCOMPARE(state->text(), u"1 field(s) to be set"_s);
    show({}, {u"claude-code"_s}, {u"/d"_s, u"/e"_s});
    QTest::mouseClick(find<QPushButton>(u"multiReset"_s), Qt::LeftButton);
    QVERIFY(gathered().isEmpty());
    QCOMPARE(state->text(), QString());
}

void MultiFieldsTest::keepsWhatAnotherClientDoesNotKnow()
{
    show({{u"permissionMode"_s, several(1)}});
    auto *mode = find<QComboBox>(u"field_permissionMode"_s);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(gathered().size(), 1);
    show({}, {u"gemini"_s}, {u"/d"_s, u"/e"_s});
    QVERIFY(gathered().isEmpty());
    QVERIFY(!find<QPushButton>(u"multiShow"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"multiState"_s)->text().startsWith(u"1 field(s) entered for other agents"_s));
    show({});
    QCOMPARE(gathered().size(), 1);
}

void MultiFieldsTest::asksForAFieldThatIsNoMore()
{
    show({});
    auto *action = find<QToolButton>(u"multiAdd"_s)->menu()->findChild<QAction *>(u"add_hooks"_s);
    QVERIFY(action);
    action->trigger();
    // Before the form is made anew, other agents are selected.
    show({}, {u"gemini"_s}, {u"/d"_s, u"/e"_s});
    QCoreApplication::sendPostedEvents();
    QVERIFY(!m_fields->findChild<QWidget *>(u"field_hooks"_s));
    QVERIFY(gathered().isEmpty());
}

void MultiFieldsTest::undoesTheLastField()
{
    show({{u"model"_s, same(u"sonnet"_s)}, {u"skills"_s, several(2)}});
    auto *skills = find<QLineEdit>(u"field_skills"_s);
    skills->setFocus();
    QTest::keyClicks(skills, u"a, b"_s);
    auto *model = find<QComboBox>(u"field_model"_s);
    model->setFocus();
    model->lineEdit()->selectAll();
    QTest::keyClicks(model, u"opus"_s);
    QCOMPARE(gathered(), (QStringList{u"model=opus"_s, u"skills:[a,b]"_s}));
    QTest::keyClick(model, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(gathered(), QStringList{u"skills:[a,b]"_s});
    QTRY_COMPARE(find<QComboBox>(u"field_model"_s)->currentText(), u"sonnet"_s);
    QCOMPARE(find<QLineEdit>(u"field_skills"_s)->text(), u"a, b"_s);
}

void MultiFieldsTest::leavesOutWhatIsOfOne()
{
    show({{u"name"_s, several(3)}, {u"description"_s, several(3)}});
    QVERIFY(!m_fields->findChild<QWidget *>(u"field_name"_s));
    QVERIFY(!m_fields->findChild<QWidget *>(u"field_description"_s));
}

void MultiFieldsTest::keepsToWhatAllClientsKnow()
{
    show({{u"model"_s, several(3)}}, {u"claude-code"_s, u"gemini"_s});
    QVERIFY(m_fields->findChild<QWidget *>(u"field_model"_s));
    QVERIFY(!m_fields->findChild<QWidget *>(u"field_permissionMode"_s));
    QVERIFY(find<QLabel>(u"multiTitle"_s)->text().contains(u"several clients"_s));
}

/// By the Tab key, in a window with more, also after the form was made anew.
void MultiFieldsTest::theButtonsComeBehindTheFields()
{
    QWidget window;
    QVBoxLayout column(&window);
    column.addWidget(new QPushButton(&window)); // what would be next otherwise
    column.addWidget(m_fields.get());
    window.show();
    const auto next = [](const QWidget *widget) {
        do {
            widget = widget->nextInFocusChain();
        } while ((widget->focusPolicy() & Qt::TabFocus) == 0);
        return widget;
    };
    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        m_fields->setAgents({path}, {.files = 1, .dialects = {u"claude-code"_s}, .fields = {{u"model"_s, several(1)}}},
                            {m_dialects.client({}).dialect});
        QCOMPARE(next(find<QWidget>(u"multiAdd"_s)), find<QWidget>(u"multiReset"_s));
        QCOMPARE(next(find<QWidget>(u"multiReset"_s)), find<QWidget>(u"multiShow"_s));
    }
    m_fields->setParent(nullptr);
}

QTEST_MAIN(MultiFieldsTest)
#include "tst_multifields.moc"
