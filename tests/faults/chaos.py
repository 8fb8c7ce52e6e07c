def f4(p, f, o): return ""
f5 = f22 = f4
