#include "core/prompts/templaterenderer.h"

#include "core/prompts/templatefilters.h"

#include <QLocale>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace {

/// Far above what a script of the allowed length needs, far below what would be felt.
constexpr int mostSteps = 20'000;

bool holds(const QString &comparison, std::weak_ordering order)
{
    if (comparison == u"==")
        return order == 0;
    if (comparison == u"!=")
        return order != 0;
    if (comparison == u"<")
        return order < 0;
    if (comparison == u">")
        return order > 0;
    return comparison == u"<=" ? order <= 0 : order >= 0;
}

/// As numbers when both are, else as text.
std::weak_ordering compared(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double a = QLocale::c().toDouble(left.trimmed(), &leftIsNumber);
    const double b = QLocale::c().toDouble(right.trimmed(), &rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return a < b ? std::weak_ordering::less
                     : (a > b ? std::weak_ordering::greater : std::weak_ordering::equivalent);
    return QString::compare(left, right) <=> 0;
}

} // namespace

Result<Template::Rendering> TemplateRenderer::render(const TemplateNodes &nodes)
{
    if (!writeAll(nodes))
        return Error {Error::Kind::InvalidInput, m_problem};
    return std::move(m_result);
}

bool TemplateRenderer::step()
{
    if (++m_steps <= mostSteps)
        return true;
    m_problem =
        TemplateText::tr("The script repeats too much for this lead. Use fewer loops inside one another.");
    return false;
}

bool TemplateRenderer::writeAll(const TemplateNodes &nodes)
{
    return std::ranges::all_of(nodes, [this](const TemplateNode &node) { return step() && write(node); });
}

bool TemplateRenderer::write(const TemplateNode &node)
{
    switch (node.kind) {
    case TemplateNode::Kind::Text:
        return writeText(node.text);
    case TemplateNode::Kind::Print:
        return writePrint(*node.expression);
    case TemplateNode::Kind::If:
        return writeIf(node);
    case TemplateNode::Kind::For:
        return writeFor(node);
    }
    return false;
}

bool TemplateRenderer::writeText(const QString &text)
{
    if (m_result.text.size() + text.size() > Template::maxLength) {
        m_problem =
            TemplateText::tr(
                "The script is longer than %L1 characters for this lead. Shorten it; up to %L2 work best.")
                .arg(Template::maxLength)
                .arg(Template::adviceLength);
        return false;
    }
    m_result.text += text;
    return true;
}

bool TemplateRenderer::writePrint(const Expression &expression)
{
    const QString value = valueOf(expression);
    if (value.trimmed().isEmpty())
        noteMissing(expression);
    return writeText(value);
}

/// The names a printed value would have come from. `default("")` says on purpose that nothing is fine.
void TemplateRenderer::noteMissing(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Name) {
        if (!m_result.missing.contains(expression.text))
            m_result.missing.append(expression.text);
        return;
    }
    if (expression.kind != Expression::Kind::Filter)
        return;
    const bool isDefault = expression.text == u"default";
    if (isDefault && expression.operands.at(1).kind == Expression::Kind::Literal)
        return;
    noteMissing(expression.operands.at(0));
    if (isDefault)
        noteMissing(expression.operands.at(1));
}

bool TemplateRenderer::writeIf(const TemplateNode &node)
{
    const auto taken = std::ranges::find_if(node.branches, [this](const TemplateBranch &branch) {
        return !branch.condition || isTrue(*branch.condition);
    });
    return taken == node.branches.end() || writeAll(taken->body);
}

bool TemplateRenderer::writeFor(const TemplateNode &node)
{
    const QMap<QString, QString> outer = m_loopValues;
    const QStringList entries = TemplateFilters::entries(valueOf(*node.expression));
    const bool complete = std::ranges::all_of(entries, [this, &node](const QString &entry) {
        m_loopValues.insert(node.text, entry);
        return writeAll(node.branches.front().body);
    });
    m_loopValues = outer;
    return complete;
}

QString TemplateRenderer::valueOf(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Literal:
        return expression.text;
    case Expression::Kind::Name: {
        const auto loop = m_loopValues.constFind(expression.text);
        return loop != m_loopValues.constEnd() ? *loop : m_values.value(expression.text);
    }
    case Expression::Kind::Filter:
        return filtered(expression);
    default:
        return isTrue(expression) ? u"true"_s : QString();
    }
}

QString TemplateRenderer::filtered(const Expression &filter)
{
    QStringList arguments;
    for (size_t i = 1; i < filter.operands.size(); ++i)
        arguments.append(valueOf(filter.operands.at(i)));
    QString value = TemplateFilters::apply(filter.text, valueOf(filter.operands.front()), arguments);
    // `replace` may multiply its value; nothing beyond the limit could be written anyway.
    value.truncate(Template::maxLength + 1);
    return value;
}

bool TemplateRenderer::isTrue(const Expression &condition)
{
    const auto holdsFor = [this](const Expression &operand) { return isTrue(operand); };
    switch (condition.kind) {
    case Expression::Kind::And:
        return std::ranges::all_of(condition.operands, holdsFor);
    case Expression::Kind::Or:
        return std::ranges::any_of(condition.operands, holdsFor);
    case Expression::Kind::Not:
        return !isTrue(condition.operands.front());
    case Expression::Kind::Compare:
        return compares(condition);
    default:
        return !valueOf(condition).trimmed().isEmpty();
    }
}

bool TemplateRenderer::compares(const Expression &comparison)
{
    const QString left = valueOf(comparison.operands.at(0));
    const QString right = valueOf(comparison.operands.at(1));
    if (comparison.text == u"in")
        return right.contains(left);
    if (comparison.text == u"not in")
        return !right.contains(left);
    return holds(comparison.text, compared(left, right));
}
