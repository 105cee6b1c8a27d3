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

    /// <summary>A code column over a property of the fact, with the text and the name of each code.</summary>
    public CodeColumn(
        string name,
        Phrase title,
        Expression<Func<T, TCode?>> property,
        Func<TCode, string> textOf,
        Func<TCode, Phrase> nameOf)
        : base(name, title, property)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        ArgumentNullException.ThrowIfNull(nameOf);
        _textOf = textOf;
        _nameOf = nameOf;
    }

    /// <summary>A code column over a property of the fact, with the list its codes come from.</summary>
    public CodeColumn(string name, Phrase title, Expression<Func<T, TCode?>> property, ICodes<TCode> codes)
        : this(name, title, property, codes.CodeOf, codes.NameOf)
    {
    }

    /// <inheritdoc/>
    public override bool IsCode => true;

    /// <inheritdoc/>
    public override string TextOf(TCode value) => _textOf(value);

    /// <inheritdoc/>
    public override Phrase NameOf(TCode value) => _nameOf(value);
}
