using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A code or id that has one of several texts, where no values of its own type are at hand.</summary>
internal sealed class SymbolHasText<T>(SymbolColumn<T> column, IReadOnlyList<string> texts) : SymbolIsOneOf<T>(column)
{
    private readonly HashSet<string> _texts = [.. texts.Where(text => text.Length > 0)];

    public override IReadOnlyList<string> Texts => [.. _texts.Order(StringComparer.Ordinal)];

    public override Phrase? Denied => null;

    public override Phrase Words
    {
        get
        {
            var values = string.Join(", ", Texts);
            return new($"{Column.Title.Zh} ∈ {{{values}}}", $"{Column.Title.En} ∈ {{{values}}}");
        }
    }

    public override bool IsSatisfiedBy(T fact) => _texts.Contains(Column.TextOf(fact));

    internal override Expression Body(IColumnReads<T> reads)
    {
        if (reads.CodesOf(Column) is { } codes)
        {
            return codes.IsOneOf(Texts);
        }

        var property = reads.Read(Column);
        return GuardedExpression.ValueOf(property).Type == typeof(string)
            ? GuardedExpression.WhereKnown(
                [property],
                Texts.Select(text => (Expression)Expression.Equal(property, Given.Value(text)))
                    .DefaultIfEmpty(Expression.Constant(false))
                    .Aggregate(Expression.OrElse))
            : throw new NotSupportedException(
                $"The column '{Column.Name}' does not say which value has the text '{string.Join(", ", Texts)}'.");
    }
}
