// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "specialcharacters.h"

#include "text/sourcetext.h"
#include "text/unseen.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kTagsHigh = 0xDB40; ///< the first unit of each tag
const QString kUnitsType = u"application/x-dossier-utf16"_s;

struct Named {
    char16_t unit;
    const char *sign;
    const char *name;
};

// By the names of the Unicode standard; not translated, as people look them up.
constexpr std::array kNamed{
    Named{0x00AD, "SHY", "soft hyphen"},
    Named{0x061C, "ALM", "Arabic letter mark"},
    Named{0x180E, "MVS", "Mongolian vowel separator"},
    Named{0x200B, "ZWSP", "zero width space"},
    Named{0x200C, "ZWNJ", "zero width non-joiner"},
    Named{0x200D, "ZWJ", "zero width joiner"},
    Named{0x200E, "LRM", "left-to-right mark"},
    Named{0x200F, "RLM", "right-to-left mark"},
    Named{0x2028, "LSEP", "line separator"},
    Named{0x202A, "LRE", "left-to-right embedding"},
    Named{0x202B, "RLE", "right-to-left embedding"},
    Named{0x202C, "PDF", "pop directional formatting"},
    Named{0x202D, "LRO", "left-to-right override"},
    Named{0x202E, "RLO", "right-to-left override"},
    Named{0x2060, "WJ", "word joiner"},
    Named{0x2061, "FA", "function application"},
    Named{0x2062, "IT", "invisible times"},
    Named{0x2063, "IS", "invisible separator"},
    Named{0x2064, "IP", "invisible plus"},
    Named{0x2066, "LRI", "left-to-right isolate"},
    Named{0x2067, "RLI", "right-to-left isolate"},
    Named{0x2068, "FSI", "first strong isolate"},
    Named{0x2069, "PDI", "pop directional isolate"},
    Named{0x3164, "HF", "Hangul filler"},
    Named{0xFEFF, "BOM", "zero width no-break space"},
    Named{0xFFA0, "HWHF", "halfwidth Hangul filler"},
};

const Named *named(char16_t unit)
{
    for (const Named &entry : kNamed) {
        if (entry.unit == unit)
            return &entry;
    }
    return nullptr;
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t' && unit != u'\n') || (unit >= 0x7F && unit < 0xA0);
}

bool isLone(QStringView text, qsizetype offset)
{
    const QChar unit = text.at(offset);
    if (unit.isHighSurrogate())
        return offset + 1 == text.size() || !text.at(offset + 1).isLowSurrogate();
    return unit.isLowSurrogate() && (offset == 0 || !text.at(offset - 1).isHighSurrogate());
}

QString hex(uint number, int width)
{
    return QString::number(number, 16).toUpper().rightJustified(width, u'0');
}

/// Of a letter that no font shows, the letter that is hidden in it.
QString tagSign(char32_t code)
{
    switch (code) {
    case 0xE0001:
        return u"TAG"_s;
    case 0xE0020:
        return u"␣"_s;
    case 0xE007F:
        return u"END"_s;
    default:
        return code < 0xE0020 ? u"?"_s : QString(QChar(code - 0xE0000));
    }
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::SpecialCharacters)
};

} // namespace

QString documentText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void applyTo(QTextDocument *document, const ChangeSet &changes)
{
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    // Backwards, so that the offsets before stay what they are.
    for (auto edit = changes.edits().rbegin(); edit != changes.edits().rend(); ++edit) {
        cursor.setPosition(int(edit->range.start));
        cursor.setPosition(int(edit->range.end()), QTextCursor::KeepAnchor);
        cursor.insertText(edit->text);
    }
    cursor.endEditBlock();
}

QString selectedText(const QTextCursor &cursor)
{
    // selectedText() of the cursor keeps each unit; only the block ends differ.
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString pasteable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit == u'\r') {
            result += u'\n';
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
        } else if (unit == QChar::ParagraphSeparator) {
            result += u'\n';
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += unit;
            result += text.at(++i);
        } else if (unit.isSurrogate() || unit == QChar(0xFDD0) || unit == QChar(0xFDD1)) {
            result += QChar::ReplacementCharacter;
        } else {
            result += unit;
        }
    }
    return result;
}

std::unique_ptr<QMimeData> mimeDataFor(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    // Bytes that are no text do not survive the clipboard's UTF-8.
    if (!text.isValidUtf16()) {
        const auto units =
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
        data->setData(kUnitsType, units);
    }
    return data;
}

QString textOf(const QMimeData &data)
{
    const QByteArray units = data.data(kUnitsType);
    if (units.isEmpty())
        return pasteable(data.text());
    QString text(units.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    memcpy(text.data(), units.constData(), size_t(text.size()) * sizeof(char16_t));
    return text;
}

bool isTagAt(QStringView text, qsizetype offset)
{
    return text.at(offset).unicode() == kTagsHigh && unseenAt(text, offset) == Unseen::Tag;
}

QString visibleSign(QStringView text, qsizetype offset)
{
    const char16_t unit = text.at(offset).unicode();
    if (unit > 0x20 && unit < 0x7F)
        return {};
    if (SourceText::isByteUnit(text, offset))
        return hex(unit - 0xDC00u, 2);
    if (isControl(unit))
        return hex(unit, 2);
    if (isTagAt(text, offset))
        return tagSign(codeAt(text, offset));
    // Half of a pair without the other; one that was typed is saved as U+FFFD.
    if (isLone(text, offset))
        return hex(unit, 4);
    const bool mayBelong = unit == 0x200C || unit == 0x200D;
    const Named *const entry = mayBelong && unseenAt(text, offset) == Unseen::No ? nullptr : named(unit);
    return entry ? QString(QLatin1StringView(entry->sign)) : QString();
}

QString characterHelp(QStringView text, qsizetype offset)
{
    if (visibleSign(text, offset).isEmpty())
        return {};
    const char16_t unit = text.at(offset).unicode();
    if (SourceText::isByteUnit(text, offset)) {
        return Texts::tr("The byte 0x%1, which cannot be shown as text here. It is saved as it is.")
            .arg(hex(unit - 0xDC00u, 2));
    }
    if (isControl(unit))
        return Texts::tr("The control character U+%1, which cannot be seen.").arg(hex(unit, 4));
    if (isTagAt(text, offset)) {
        return Texts::tr("The tag U+%1, which no font shows. The model can read it as “%2”.")
            .arg(hex(codeAt(text, offset), 4), visibleSign(text, offset));
    }
    if (isLone(text, offset))
        return Texts::tr("Half of a character (U+%1), which cannot be shown. It is saved as U+FFFD.").arg(hex(unit, 4));
    return Texts::tr("The character U+%1 (%2), which cannot be seen.")
        .arg(hex(unit, 4), QLatin1StringView(named(unit)->name));
}

} // namespace dossier
