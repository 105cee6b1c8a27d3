namespace Funnel.Domain.Wording;

/// <summary>
/// The closed list behind a coded field: each value with its exchange code and its name in zh and en, as
/// <see cref="Codes.Of{TValue}"/> reads it.
/// </summary>
/// <typeparam name="TValue">The enum whose values are listed.</typeparam>
public sealed class CodeBook<TValue> : ICodes<TValue>, ICodeReading<TValue>
    where TValue : struct, Enum
{
    // Places rather than values: every type of value that a dictionary holds is code to be compiled at the start.
    private readonly Dictionary<string, int> _placeOfCode = new(StringComparer.Ordinal);
    private readonly TValue[] _values;
    private readonly CodeAttribute[] _names;

    internal CodeBook(TValue[] values, CodeAttribute[] names)
    {
        (_values, _names) = (values, names);
        Values = Array.AsReadOnly(values);
        for (var place = 0; place < names.Length; place++)
        {
            _placeOfCode.Add(names[place].Code, place);
        }
    }

    /// <summary>Every value with a code, in the order of declaration.</summary>
    public IReadOnlyList<TValue> Values { get; }

    IReadOnlyList<string>? ICodeReading<TValue>.Codes => Array.ConvertAll(_names, name => name.Code);

    /// <summary>The exchange code of a value, such as <c>walk-in</c>.</summary>
    /// <exception cref="KeyNotFoundException">The value has no code.</exception>
    public string CodeOf(TValue value) => _names[PlaceOf(value)].Code;

    /// <summary>The name of a value in zh and en.</summary>
    /// <exception cref="KeyNotFoundException">The value has no name.</exception>
    public Phrase NameOf(TValue value)
    {
        var name = _names[PlaceOf(value)];
        return new(name.Zh, name.En);
    }

    /// <summary>The value with an exchange code.</summary>
    /// <exception cref="KeyNotFoundException">No value has that code.</exception>
    public TValue Get(string code) => TryGet(code, out var value)
        ? value
        : throw new KeyNotFoundException($"No {typeof(TValue).Name} has the code '{code}'.");

    /// <summary>The value with an exchange code, if there is one; codes are compared exactly.</summary>
    public bool TryGet(string code, out TValue value)
    {
        var isThere = _placeOfCode.TryGetValue(code, out var place);
        value = isThere ? _values[place] : default;
        return isThere;
    }

    /// <summary>The single flags of a combination, in the order of declaration; of nothing, none.</summary>
    public IEnumerable<TValue> SinglesIn(TValue combination) => Values.Where(single => combination.HasFlag(single));

    private int PlaceOf(TValue value)
    {
        for (var place = 0; place < _values.Length; place++)
        {
            if (EqualityComparer<TValue>.Default.Equals(_values[place], value))
            {
                return place;
            }
        }

        throw new KeyNotFoundException($"{typeof(TValue).Name} has no value {value} with a code.");
    }
}
