namespace Funnel.Domain.Wording;

/// <summary>
/// A list that grows: the codes a standard knows, each with its name in zh and en and its source. A dealer's standard
/// adds its own with <see cref="With"/> (ours).
/// </summary>
/// <typeparam name="TCode">The type of the codes.</typeparam>
public sealed class CodeList<TCode> : ICodes<TCode>, ICodeReading<TCode>, IEquatable<CodeList<TCode>>
    where TCode : struct, IListedCode<TCode>
{
    // Places rather than entries: every type of value that a dictionary holds is code to be compiled at the start.
    private readonly Dictionary<string, int> _placeOfCode = new(StringComparer.Ordinal);

    /// <summary>Lists codes in the order in which people are to choose from them.</summary>
    /// <exception cref="ArgumentException">A code is listed twice.</exception>
    public CodeList(params IEnumerable<ListedCode<TCode>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
        for (var place = 0; place < Entries.Count; place++)
        {
            if (!_placeOfCode.TryAdd(Entries[place].Code.Value, place))
            {
                throw new ArgumentException($"Every {typeof(TCode).Name} is to be listed once.", nameof(entries));
            }
        }
    }

    /// <summary>Every code with its name, in the order of the list.</summary>
    public IReadOnlyList<ListedCode<TCode>> Entries { get; }

    /// <summary>Whether the list has a code; codes are compared exactly.</summary>
    public bool Contains(TCode code) => _placeOfCode.ContainsKey(code.Value);

    /// <summary>
    /// The list with more codes at its end. A code it has already keeps its place and takes the name given here.
    /// </summary>
    public CodeList<TCode> With(params IEnumerable<ListedCode<TCode>> more)
    {
        List<ListedCode<TCode>> all = [.. Entries];
        foreach (var entry in more)
        {
            var place = all.FindIndex(known => known.Code.Value == entry.Code.Value);
            if (place < 0)
            {
                all.Add(entry);
            }
            else
            {
                all[place] = entry;
            }
        }

        return new(all);
    }

    /// <inheritdoc/>
    public string CodeOf(TCode value) => value.Value;

    /// <summary>The name of a code, or the code itself where the list has none for it.</summary>
    public Phrase NameOf(TCode value) => NameOf(value.Value);

    /// <summary>The name of the code with a text, or the text itself where the list has none for it.</summary>
    public Phrase NameOf(string code) =>
        _placeOfCode.TryGetValue(code, out var place) ? Entries[place].Name : Phrase.Same(code);

    /// <summary>Whether both list the same codes under the same names, in the same order.</summary>
    public bool Equals(CodeList<TCode>? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeList<TCode>);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Count == 0 ? 0 : HashCode.Combine(Entries.Count, Entries[^1]);

    // A column takes the codes of any dealer's list.
    IReadOnlyList<string>? ICodeReading<TCode>.Codes => null;

    bool ICodeReading<TCode>.TryGet(string code, out TCode value)
    {
        value = code.Length == 0 ? default : default(TCode).Of(code);
        return code.Length > 0;
    }
}
