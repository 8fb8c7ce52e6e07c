def f20(p, f, o): return ""
f21 = f20
