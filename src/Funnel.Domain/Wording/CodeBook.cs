using System.Collections.Frozen;

namespace Funnel.Domain.Wording;

/// <summary>
/// The closed list behind a coded field: each value with its exchange code and its name in zh and en.
/// </summary>
/// <typeparam name="TValue">The enum whose values are listed.</typeparam>
public sealed class CodeBook<TValue> : ICodes<TValue>, ICodeReading<TValue>
    where TValue : struct, Enum
{
    private readonly FrozenDictionary<string, TValue> _byCode;
    private readonly FrozenDictionary<TValue, (string Code, Phrase Name)> _byValue;

    /// <summary>
    /// Lists every value of <typeparamref name="TValue"/> with its code and name. The empty value of a flags enum needs
    /// none: a record that has nothing lists no code.
    /// </summary>
    /// <exception cref="ArgumentException">A code or a value is listed twice.</exception>
    public CodeBook(params (TValue Value, string Code, Phrase Name)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var listed = entries.Select(e => e.Value).ToHashSet();
        if (listed.Count != entries.Length || !listed.SetEquals(Nameable()))
        {
            throw new ArgumentException($"Every {typeof(TValue).Name} is to be listed once.", nameof(entries));
        }

        Values = [.. entries.Select(e => e.Value)];
        _byCode = entries.ToFrozenDictionary(e => e.Code, e => e.Value, StringComparer.Ordinal);
        _byValue = entries.ToFrozenDictionary(e => e.Value, e => (e.Code, e.Name));
    }

    /// <summary>Every value, in the order of the list.</summary>
    public IReadOnlyList<TValue> Values { get; }

    /// <summary>The exchange code of a value, such as <c>walk-in</c>.</summary>
    public string CodeOf(TValue value) => _byValue[value].Code;

    /// <summary>The name of a value in zh and en.</summary>
    public Phrase NameOf(TValue value) => _byValue[value].Name;

    /// <summary>The value with an exchange code.</summary>
    /// <exception cref="KeyNotFoundException">No value has that code.</exception>
    public TValue Get(string code) => TryGet(code, out var value)
        ? value
        : throw new KeyNotFoundException($"No {typeof(TValue).Name} has the code '{code}'.");

    /// <summary>The value with an exchange code, if there is one; codes are compared exactly.</summary>
    public bool TryGet(string code, out TValue value) => _byCode.TryGetValue(code, out value);

    private static IEnumerable<TValue> Nameable()
    {
        var values = Enum.GetValues<TValue>();
        return typeof(TValue).IsDefined(typeof(FlagsAttribute), inherit: false)
            ? values.Where(value => !EqualityComparer<TValue>.Default.Equals(value, default))
            : values;
    }
}
