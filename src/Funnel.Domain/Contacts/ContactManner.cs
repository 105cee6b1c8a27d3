using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Contacts;

/// <summary>跟进方式: how a contact with the customer took place, from a list that grows.</summary>
public readonly record struct ContactManner : IListedCode<ContactManner>, IParsable<ContactManner>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public ContactManner(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

    /// <summary>电话: by telephone.</summary>
    public static ContactManner Call { get; } = new("call");

    /// <summary>短信: by text message.</summary>
    public static ContactManner Message { get; } = new("message");

    /// <summary>展厅接待: the customer was received in the showroom; no other manner is a visit.</summary>
    public static ContactManner Showroom { get; } = new("showroom");

    /// <summary>上门拜访: the consultant called at the customer's place, which is no showroom visit.</summary>
    public static ContactManner HomeVisit { get; } = new("home-visit");

    /// <summary>
    /// 电话未接: the customer was called and did not answer. No standard lists it; a dealer who adds it has such calls in
    /// a row counted (ours).
    /// </summary>
    public static ContactManner NoAnswer { get; } = new("no-answer");

    /// <inheritdoc/>
    ContactManner IListedCode<ContactManner>.Of(string value) => new(value);

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static ContactManner Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A ContactManner is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContactManner result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
