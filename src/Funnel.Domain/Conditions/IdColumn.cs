using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>An id whose values grow with the data, such as the dealer, the consultant or the card.</summary>
/// <typeparam name="T">The fact.</typeparam>
/// <typeparam name="TId">The type of the id.</typeparam>
public sealed class IdColumn<T, TId> : SymbolColumn<T, TId>
    where TId : struct
{
    private readonly Func<TId, string> _textOf;
    private readonly Func<string, TId>? _idOf;

    /// <summary>
    /// An id column over a property of the fact, with the text of each id and, so that a scope given as text can be
    /// asked of a database, the id of each text.
    /// </summary>
    public IdColumn(
        string name,
        Phrase title,
        Expression<Func<T, TId?>> property,
        Func<TId, string> textOf,
        Func<string, TId>? idOf = null)
        : base(name, title, property)
    {
        ArgumentNullException.ThrowIfNull(textOf);
        (_textOf, _idOf) = (textOf, idOf);
    }

    /// <inheritdoc/>
    public override bool IsCode => false;

    /// <inheritdoc/>
    public override string TextOf(TId value) => _textOf(value);

    /// <inheritdoc/>
    public override Phrase NameOf(TId value) => new(_textOf(value), _textOf(value));

    internal override bool IsNoText(string text) => false;

    internal override TId? ValueOf(string text) => _idOf?.Invoke(text);
}
