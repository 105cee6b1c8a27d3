using System.Collections.Frozen;

namespace Funnel.Domain.Wording;

/// <summary>
/// The closed list behind a coded field: each value with its exchange code and its name in zh and en, as
/// <see cref="Codes.Of{TValue}"/> reads it.
/// </summary>
/// <typeparam name="TValue">The enum whose values are listed.</typeparam>
public sealed class CodeBook<TValue> : ICodes<TValue>, ICodeReading<TValue>
    where TValue : struct, Enum
{
    private readonly FrozenDictionary<string, TValue> _byCode;
    private readonly FrozenDictionary<TValue, (string Code, Phrase Name)> _byValue;

    internal CodeBook(IReadOnlyList<(TValue Value, CodeAttribute Name)> entries)
    {
        Values = [.. entries.Select(e => e.Value)];
        _byCode = entries.ToFrozenDictionary(e => e.Name.Code, e => e.Value, StringComparer.Ordinal);
        _byValue = entries.ToFrozenDictionary(
            e => e.Value, e => (e.Name.Code, new Phrase(e.Name.Zh, e.Name.En)));
    }

    /// <summary>Every value with a code, in the order of declaration.</summary>
    public IReadOnlyList<TValue> Values { get; }

    IReadOnlyList<string>? ICodeReading<TValue>.Codes => [.. Values.Select(CodeOf)];

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

    /// <summary>The single flags of a combination, in the order of declaration; of nothing, none.</summary>
    public IEnumerable<TValue> SinglesIn(TValue combination) => Values.Where(single => combination.HasFlag(single));
}
