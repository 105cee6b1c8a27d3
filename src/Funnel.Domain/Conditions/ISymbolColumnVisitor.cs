namespace Funnel.Domain.Conditions;

/// <summary>Meets a code or id column with the type of its values.</summary>
internal interface ISymbolColumnVisitor<T, out TResult>
{
    public TResult Visit<TSymbol>(SymbolColumn<T, TSymbol> column)
        where TSymbol : struct;
}
