using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>转出原因: why cards or owners are handed to another consultant (LOTUS 换手的时机), from a list that grows.</summary>
public readonly record struct HandoverCause : IListedCode<HandoverCause>, IParsable<HandoverCause>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public HandoverCause(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

    /// <summary>保有客户对销售顾问印象不佳: the customer is dissatisfied with the consultant.</summary>
    public static HandoverCause CustomerDissatisfied { get; } = new("customer-dissatisfied");

    /// <summary>销售顾问疏于维系: the consultant neglects the customer.</summary>
    public static HandoverCause Neglected { get; } = new("neglected");

    /// <summary>劳务与能力不均: work and ability are out of balance.</summary>
    public static HandoverCause LoadImbalance { get; } = new("load");

    /// <summary>员工离职: the consultant left.</summary>
    public static HandoverCause ConsultantLeft { get; } = new("consultant-left");

    /// <summary>晋升: the consultant was promoted.</summary>
    public static HandoverCause Promoted { get; } = new("promoted");

    /// <summary>长期无进展: the card made no progress for too long (DRM).</summary>
    public static HandoverCause NoProgress { get; } = new("no-progress");

    /// <summary>其他.</summary>
    public static HandoverCause Other { get; } = new("other");

    /// <inheritdoc/>
    HandoverCause IListedCode<HandoverCause>.Of(string value) => new(value);

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static HandoverCause Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A HandoverCause is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HandoverCause result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
