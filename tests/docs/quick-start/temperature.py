# python 1
