using Funnel.Domain.Specifications;

namespace Funnel.Domain.Bulk;

/// <summary>Numbers the values of a code or id column, of a type of their own.</summary>
internal sealed class SymbolCodes<T, TSymbol>(SymbolColumn<T, TSymbol> column) : SymbolCodes<T>(column.Name)
    where TSymbol : struct
{
    private readonly Dictionary<TSymbol, int> _codeOfValue = [];
    private TSymbol _lastValue;
    private int _lastCode;

    public override int CodeOf(T fact, bool mayAdd)
    {
        if (column.Of(fact) is not { } value)
            return 0;

        // Facts of one dealer or consultant mostly come together.
        if (_lastCode == 0 || !EqualityComparer<TSymbol>.Default.Equals(value, _lastValue))
            (_lastValue, _lastCode) = (value, CodeOfValue(value, mayAdd));

        return _lastCode;
    }

    private int CodeOfValue(TSymbol value, bool mayAdd)
    {
        if (_codeOfValue.TryGetValue(value, out var code))
            return code;

        var text = column.TextOf(value);
        if (!mayAdd && !TryGet(text, out _))
            return 0;

        code = CodeOf(text);
        _codeOfValue.Add(value, code);
        return code;
    }
}
