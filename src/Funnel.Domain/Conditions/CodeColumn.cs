using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A code from a short list, such as the filing channel or the level; it may be missing.</summary>
/// <typeparam name="T">The fact.</typeparam>
/// <typeparam name="TCode">The type of the code.</typeparam>
public sealed class CodeColumn<T, TCode> : SymbolColumn<T, TCode>
    where TCode : struct
{
    private readonly Func<TCode, string> _textOf;
    private readonly Func<TCode, Phrase> _nameOf;
    private readonly Func<string, TCode?>? _codeOf;

    /// <summary>
    /// A code column over a property of the fact, with the text and the name of each code and, so that a scope given as
    /// text can be asked of a database, the code of each text.
    /// </summary>
    public CodeColumn(
        string name,
        Phrase title,
        Expression<Func<T, TCode?>> property,
        Func<TCode, string> textOf,
        Func<TCode, Phrase> nameOf,
        Func<string, TCode?>? codeOf = null)
        : base(name, title, property)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        ArgumentNullException.ThrowIfNull(nameOf);
        (_textOf, _nameOf, _codeOf) = (textOf, nameOf, codeOf);
    }

    /// <summary>A code column over a property of the fact, with the list its codes come from.</summary>
    public CodeColumn(string name, Phrase title, Expression<Func<T, TCode?>> property, ICodes<TCode> codes)
        : this(name, title, property, codes.CodeOf, codes.NameOf, Reading(codes)) =>
        Texts = (codes as ICodeReading<TCode>)?.Codes;

    /// <inheritdoc/>
    public override bool IsCode => true;

    /// <inheritdoc/>
    public override string TextOf(TCode value) => _textOf(value);

    /// <inheritdoc/>
    public override Phrase NameOf(TCode value) => _nameOf(value);

    internal override IReadOnlyList<string>? Texts { get; }

    internal override bool IsNoText(string text) => _codeOf is not null && _codeOf(text) is null;

    internal override TCode? ValueOf(string text) => _codeOf?.Invoke(text);

    private static Func<string, TCode?>? Reading(ICodes<TCode> codes) => codes is ICodeReading<TCode> book
        ? text => book.TryGet(text, out var value) ? value : null
        : null;
}
