#include "core/prompts/template.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> &values()
{
    static const QMap<QString, QString> all {
        {u"first_name"_s, u"Anna {{ company }} {% if x %}"_s},
        {u"company"_s, u"}}{{"_s},
        {u"notes"_s, u"a, b, c"_s},
        {u"city"_s, {}},
    };
    return all;
}

} // namespace

void renderTemplate(const QByteArray &bytes)
{
    const auto source = QString::fromUtf8(bytes);
    const auto script = Template::parse(source);
    FUZZ_PROMISE(script.source() == source);
    for (const auto &fault : script.check({u"first_name"_s, u"company"_s, u"notes"_s, u"city"_s}))
        FUZZ_PROMISE(fault.line >= 1 && fault.column >= 1 && fault.length >= 0 && !fault.message.isEmpty());
    for (const auto &token : script.tokens())
        FUZZ_PROMISE(token.line >= 1 && token.column >= 1 && token.length >= 0);
    const auto length = static_cast<int>(source.size());
    for (const int offset : {0, length / 3, length / 2, length}) {
        for (const auto &stretch : script.partners(offset))
            FUZZ_PROMISE(stretch.offset >= 0 && stretch.length > 0 && stretch.offset + stretch.length <= length);
    }
    const auto rendering = script.render(values());
    if (!rendering)
        return;
    FUZZ_PROMISE(script.faults().isEmpty()
                 || std::all_of(script.faults().cbegin(), script.faults().cend(),
                                [](const TemplateFault &fault) { return fault.isWarning; }));
    FUZZ_PROMISE(rendering->text.size() <= Template::maxLength);
}
