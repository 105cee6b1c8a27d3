using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// Numbers the values of a code or id column, of a type of their own. Either every caller may add texts or none may: a
/// value that counts as missing is remembered as such.
/// </summary>
internal sealed class SymbolCodes<T, TSymbol>(SymbolColumn<T, TSymbol> column) : SymbolCodes<T>(column.Name)
    where TSymbol : struct
{
    /// <summary>How many values of a code are compared one by one before they are looked up.</summary>
    private const int Few = 8;

    private readonly Dictionary<TSymbol, int> _codeOfValue = [];
    private readonly (TSymbol Value, int Code)[] _first = new (TSymbol, int)[Few];

    // One more than the number, 0 where the value was not met.
    private readonly int[] _codeOfSmall = new int[64];
    private int _firstCount;
    private TSymbol _lastValue;
    private int _lastCode;
    private bool _hasLast;

    // Codes change from fact to fact: those of an enumeration are found by place, few others without a hash.
    private static bool IsSmall => typeof(TSymbol).IsEnum && Unsafe.SizeOf<TSymbol>() == sizeof(int);

    public override int CodeOf(T fact, bool mayAdd) => CodeOf(column.Of(fact), mayAdd);

    public override Expression Reading(ReadingCode<T> code, bool mayAdd)
    {
        Expression<Func<SymbolCodes<T, TSymbol>, TSymbol?, int>> number = mayAdd
            ? (codes, value) => codes.CodeOf(value, true)
            : (codes, value) => codes.CodeOf(value, false);
        return Expression.Invoke(number, code.Hold(this), code.Of(column.Property));
    }

    private int CodeOf(TSymbol? symbol, bool mayAdd)
    {
        if (symbol is not { } value)
        {
            return 0;
        }

        if (IsSmall)
        {
            var place = Unsafe.As<TSymbol, uint>(ref value);
            if (place < (uint)_codeOfSmall.Length)
            {
                ref var code = ref _codeOfSmall[place];
                if (code == 0)
                {
                    code = CodeOfValue(value, mayAdd) + 1;
                }

                return code - 1;
            }
        }

        // Facts of one dealer or consultant mostly come together.
        if (!_hasLast || !EqualityComparer<TSymbol>.Default.Equals(value, _lastValue))
        {
            _lastCode = column.IsCode ? CodeAmongFew(value, mayAdd) : CodeOfValue(value, mayAdd);
            (_lastValue, _hasLast) = (value, true);
        }

        return _lastCode;
    }

    private int CodeAmongFew(TSymbol value, bool mayAdd)
    {
        foreach (ref readonly var known in _first.AsSpan(0, _firstCount))
        {
            if (EqualityComparer<TSymbol>.Default.Equals(known.Value, value))
            {
                return known.Code;
            }
        }

        var code = CodeOfValue(value, mayAdd);
        if (_firstCount < Few)
        {
            _first[_firstCount++] = (value, code);
        }

        return code;
    }

    private int CodeOfValue(TSymbol value, bool mayAdd)
    {
        if (_codeOfValue.TryGetValue(value, out var code))
        {
            return code;
        }

        var text = column.TextOf(value);
        if (!mayAdd && !TryGet(text, out _))
        {
            return 0;
        }

        code = CodeOf(text);
        _codeOfValue.Add(value, code);
        return code;
    }
}
