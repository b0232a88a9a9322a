// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "sourcetext.h"
#include "byteunits_p.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace dossier {

namespace {

/// Most texts hold none. In stretches of a fixed length without a way out, for
/// compilers that look at several units at once.
bool holdsSurrogate(QStringView text)
{
    constexpr qsizetype kStretch = 64;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    for (; end - at >= kStretch; at += kStretch) {
        char16_t found = 0;
        for (qsizetype i = 0; i < kStretch; ++i)
            found |= static_cast<char16_t>((at[i] & 0xF800) == 0xD800);
        if (found != 0)
            return true;
    }
    return std::any_of(at, end, [](char16_t unit) { return QChar::isSurrogate(unit); });
}

/// Writes units into a string of a size known to suffice.
class UnitSink
{
public:
    explicit UnitSink(qsizetype atMost)
        : m_text(atMost, Qt::Uninitialized)
        , m_begin(reinterpret_cast<char16_t *>(m_text.data()))
        , m_out(m_begin)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_out - m_begin; }
    void unit(char16_t unit) { *m_out++ = unit; }
    void ascii(QByteArrayView bytes)
    {
        m_out =
            std::transform(bytes.begin(), bytes.end(), m_out, [](char byte) { return static_cast<char16_t>(byte); });
    }
    void codePoint(char32_t c)
    {
        if (c >= 0x10000) {
            unit(QChar::highSurrogate(c));
            unit(QChar::lowSurrogate(c));
        } else {
            unit(static_cast<char16_t>(c));
        }
    }
    [[nodiscard]] QString take()
    {
        m_text.truncate(size());
        return std::move(m_text);
    }

private:
    QString m_text;
    char16_t *m_begin;
    char16_t *m_out;
};

/// How many bytes from the start on are ASCII; eight are looked at in one step.
qsizetype asciiRun(QByteArrayView bytes)
{
    constexpr quint64 kHighBits = 0x8080'8080'8080'8080;
    qsizetype length = 0;
    for (quint64 eight = 0; length + 8 <= bytes.size(); length += 8) {
        std::memcpy(&eight, bytes.data() + length, 8);
        if (eight & kHighBits)
            break;
    }
    while (length < bytes.size() && static_cast<signed char>(bytes[length]) >= 0)
        ++length;
    return length;
}

/// Carriage returns stay as they are; the line end is not yet known.
QString unitsOfUtf8(QByteArrayView bytes)
{
    UnitSink sink(bytes.size());
    for (;;) {
        const qsizetype plain = asciiRun(bytes);
        sink.ascii(bytes.first(plain));
        bytes = bytes.sliced(plain);
        if (bytes.isEmpty())
            break;
        const CodePoint c = decodeUtf8(bytes);
        const int taken = std::max(c.length, 1);
        if (c.length == 0 || isHeldAsBytes(c.value)) {
            for (const char byte : bytes.first(taken))
                sink.unit(byteUnit(byte));
        } else {
            sink.codePoint(c.value);
        }
        bytes = bytes.sliced(taken);
    }
    return sink.take();
}

void appendByteUnits(UnitSink &sink, char16_t unit, Encoding encoding)
{
    const auto [first, second] = bytesOf(unit, encoding);
    sink.unit(byteUnit(first));
    sink.unit(byteUnit(second));
}

/// None if it is no UTF-16.
std::optional<QString> unitsOfUtf16(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    UnitSink sink(bytes.size());
    bool afterHigh = false;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const char16_t unit = unitOf(bytes[i], bytes[i + 1], encoding);
        if (isLow(unit) != afterHigh)
            return std::nullopt;
        afterHigh = isHigh(unit);
        if (isHeldAsBytes(unit))
            appendByteUnits(sink, unit, encoding);
        else
            sink.unit(unit);
    }
    if (afterHigh)
        return std::nullopt;
    return sink.take();
}

LineEnd lineEndOf(QStringView units)
{
    if (!units.contains(u'\r')) // which is far sooner told than how many
        return LineEnd::Lf;
    const qsizetype returns = units.count(u'\r');
    const qsizetype feeds = units.count(u'\n');
    if (feeds == 0)
        return LineEnd::Cr;
    const qsizetype both = units.count(QStringView(u"\r\n"));
    return both == returns && both == feeds ? LineEnd::CrLf : LineEnd::Lf;
}

QString withPlainLineEnds(const QString &units, const FileFormat &format)
{
    const bool wide = isUtf16(format.encoding);
    UnitSink sink(units.size() + (wide ? units.count(u'\r') : 0));
    for (const QChar c : units) {
        if (c != u'\r')
            sink.unit(c.unicode());
        else if (format.lineEnd == LineEnd::Cr)
            sink.unit(u'\n');
        else if (format.lineEnd == LineEnd::Lf && wide)
            appendByteUnits(sink, u'\r', format.encoding);
        else if (format.lineEnd == LineEnd::Lf)
            sink.unit(byteUnit('\r'));
    }
    return sink.take();
}

/// Writes code points and bytes in an encoding.
class ByteSink
{
public:
    ByteSink(Encoding encoding, qsizetype about)
        : m_encoding(encoding)
    {
        m_bytes.reserve(isUtf16(encoding) ? 2 * about : about + about / 8);
    }

    void byte(char byte) { m_bytes.append(byte); }
    void unit(char16_t unit)
    {
        const auto [first, second] = bytesOf(unit, m_encoding);
        byte(first);
        byte(second);
    }
    void codePoint(char32_t c)
    {
        if (isUtf16(m_encoding)) {
            for (const char16_t each : QChar::fromUcs4(c))
                unit(each);
        } else if (c < 0x80) {
            byte(static_cast<char>(c));
        } else {
            const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
            byte(static_cast<char>(((0xFF80 >> more) & 0xFF) | (c >> (6 * more))));
            for (int i = more - 1; i >= 0; --i)
                byte(static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F)));
        }
    }
    void lineEnd(LineEnd lineEnd)
    {
        if (lineEnd != LineEnd::Lf)
            codePoint(u'\r');
        if (lineEnd != LineEnd::Cr)
            codePoint(u'\n');
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    Encoding m_encoding;
    QByteArray m_bytes;
};

} // namespace

SourceText::SourceText(QString text, FileFormat format)
    : m_text(std::move(text))
    , m_format(format)
{
}

SourceText SourceText::fromBytes(const QByteArray &bytes)
{
    SourceText source;
    std::optional<QString> units;
    const QByteArrayView view(bytes);
    for (const Encoding encoding : {Encoding::Utf16Le, Encoding::Utf16Be}) {
        const QByteArrayView bom = encoding == Encoding::Utf16Le ? kUtf16LeBom : kUtf16BeBom;
        if (view.startsWith(bom))
            units = unitsOfUtf16(view.sliced(bom.size()), encoding);
        if (units) {
            source.m_format = {.encoding = encoding, .bom = true};
            break;
        }
    }
    if (!units) {
        source.m_format.bom = view.startsWith(kUtf8Bom);
        units = unitsOfUtf8(view.sliced(source.m_format.bom ? kUtf8Bom.size() : 0));
    }
    source.m_format.lineEnd = lineEndOf(*units);
    source.m_text = units->contains(u'\r') ? withPlainLineEnds(*units, source.m_format) : *units;
    return source;
}

QByteArray SourceText::toBytes() const
{
    ByteSink sink(m_format.encoding, m_text.size());
    if (m_format.bom)
        sink.codePoint(kBom);
    const QStringView text(m_text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\n')
            sink.lineEnd(m_format.lineEnd);
        else if (isHigh(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            sink.codePoint(QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else if (isByte(unit))
            sink.byte(static_cast<char>(unit & 0xFF));
        else
            sink.codePoint(QChar::isSurrogate(unit) ? kReplacement : unit);
    }
    return sink.take();
}

FileText SourceText::fileText() const
{
    const bool sameAsDocument =
        !m_format.bom && m_format.lineEnd == LineEnd::Lf && (!holdsSurrogate(m_text) || m_text.isValidUtf16());
    if (sameAsDocument)
        return {m_text, {}};
    return buildFileText(*this);
}

bool SourceText::isByteUnit(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() && isByte(text[offset].unicode()) &&
           (offset == 0 || !text[offset - 1].isHighSurrogate());
}

qsizetype SourceText::nextStrayReturn(QStringView text, qsizetype from)
{
    qsizetype at = text.indexOf(kStrayReturn, from);
    while (at >= 0 && !isByteUnit(text, at))
        at = text.indexOf(kStrayReturn, at + 1);
    return at;
}

QString SourceText::spelledOut(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Spelled c = isByteUnit(text, i) ? spelledAt(text.sliced(i), Encoding::Utf8) : Spelled{};
        if (c.value == kReplacement)
            result += text[i];
        else
            result += QChar::fromUcs4(c.value);
        i += c.units;
    }
    return result;
}

qsizetype SourceText::byteUnitCount() const
{
    qsizetype count = 0;
    if (!holdsSurrogate(m_text))
        return count;
    for (qsizetype i = 0; i < m_text.size(); ++i)
        count += isByteUnit(m_text, i) ? 1 : 0;
    return count;
}

} // namespace dossier
